# Installs, by package name, what a check asks for; every check sources this file first.
#
#   need_apt PROGRAM=PACKAGE …   Debian packages whose PROGRAM (a command, or a file's absolute path) is missing
#   need_npm                     the packages of package-lock.json; sets PARK_TOOLS to the folder that holds node_modules
#
# Everything that is not Debian's goes to a cache folder outside the clone, named after the lock file that
# describes it, so that a second run installs nothing and a changed lock file installs anew.

conformance="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
conformance_cache="${XDG_CACHE_HOME:-$HOME/.cache}/knowledge-park/conformance"
mkdir -p "$conformance_cache"

# Says why a check could not run, and fails: a check never passes by skipping.
could_not_run() {
    printf 'could not run: %s\n' "$1" >&2
    exit 3
}

# Runs a command quietly; shows what it printed only if it failed.
quietly() {
    local output
    output="$(mktemp)"
    if ! "$@" >"$output" 2>&1 </dev/null; then
        tail -n 40 "$output" >&2
        rm -f "$output"
        return 1
    fi
    rm -f "$output"
}

need_apt() {
    local pair packages=()
    for pair in "$@"; do
        case "${pair%%=*}" in
            /*) [ -e "${pair%%=*}" ] || packages+=("${pair#*=}") ;;
            *) command -v "${pair%%=*}" >/dev/null || packages+=("${pair#*=}") ;;
        esac
    done
    [ "${#packages[@]}" -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || could_not_run "these Debian packages are missing: ${packages[*]}"
    printf 'installing %s\n' "${packages[*]}" >&2
    (
        flock 9
        # The package lists are fetched once; an hour later they may be stale.
        if [ -z "$(find "$conformance_cache/apt-updated" -mmin -60 2>/dev/null)" ]; then
            quietly apt-get update || exit 1
            touch "$conformance_cache/apt-updated"
        fi
        DEBIAN_FRONTEND=noninteractive quietly \
            apt-get install --yes --no-install-recommends "${packages[@]}"
    ) 9>"$conformance_cache/apt.lock" || could_not_run "apt-get could not install ${packages[*]}"
}

# Runs `$3 FOLDER` on a new folder and keeps it as `$1-HASH`, where HASH is that of the file `$2`.
# Sets `installed` to the folder. Two runs at once wait for each other; a broken install is never kept.
install_once() {
    local name="$1" lock="$2" install="$3" unfinished
    installed="$conformance_cache/$name-$(sha256sum <"$lock" | cut -c1-16)"
    (
        flock 9
        [ ! -d "$installed" ] || exit 0
        unfinished="$(mktemp -d "$conformance_cache/$name.XXXXXX")"
        if "$install" "$unfinished"; then
            mv "$unfinished" "$installed"
        else
            rm -rf "$unfinished"
            exit 1
        fi
    ) 9>"$conformance_cache/$name.lock" || could_not_run "could not install what $lock lists"
}

need_npm() {
    need_apt node=nodejs npm=npm
    install_once npm "$conformance/package-lock.json" npm_into
    export PARK_TOOLS="$installed"
}

# Install scripts are off: they would fetch programs from elsewhere, and none of these packages needs one.
npm_into() {
    cp "$conformance/package.json" "$conformance/package-lock.json" "$1"
    quietly npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund
}

need_chromium() {
    need_apt chromium=chromium
    export PARK_CHROMIUM
    PARK_CHROMIUM="$(command -v chromium)"
}
