#!/usr/bin/env bash
# Translations of SITE in the formats of other tools, by what those say of them:
#
#   tests/conformance/translation.sh PARK SITE
#
# gettext, polib, translate-toolkit and lxml read what `park translate export` writes; what they write again comes back
# by `park translate import` and changes nothing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
folder="$conformance/translation"
usage='usage: translation.sh PARK SITE'
park="$(realpath "${1:?$usage}")" site="$(realpath "${2:?$usage}")"

python_into() {
    quietly python3 -m venv "$1/python" && quietly "$1/python/bin/pip" install --requirement "$folder/requirements.txt"
}

need_apt python3=python3 msgfmt=gettext
python3 -c 'import ensurepip' 2>/dev/null || need_apt /usr/lib/python3/dist-packages/ensurepip=python3-venv
install_once translation-python "$folder/requirements.txt" python_into
python="$installed/python/bin/python3"

work="$(mktemp -d)" log="$(mktemp)"
trap 'rm -rf "$work" "$log"' EXIT
mkdir "$work/site"
cp -r "$site/content" "$work/site/"
[ ! -d "$site/locales" ] || cp -r "$site/locales" "$work/site/"
# What has no record yet gets one, so that every translation goes through; and a first sync may find something to do.
"$park" translate sync --adopt --site "$work/site" >"$log" 2>&1 || { tail -n 20 "$log"; true; }

passed=0 failed=0

comes_back() {
    local before after
    mapfile -d '' files < <(find "$work/$1" -name "*.$2" -print0 | sort -z)
    [ "${#files[@]}" -gt 0 ] || return 1
    # The bundles of the sources go to a wiki; only translations come back.
    [ "$2" != json ] || mapfile -d '' files < <(grep -lZ '"locale"' "${files[@]}")
    before="$(cd "$work/site" && find content locales -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)"
    "$park" translate import --site "$work/site" "${files[@]}"
    after="$(cd "$work/site" && find content locales -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)"
    [ "$before" = "$after" ]
}

for format in po:po xliff:xlf bundle:json tmx:tmx; do
    name="${format%:*}" ending="${format#*:}"
    holds "export as $name" "$park" translate export --format "$name" --to "$work/$name" --site "$work/site"
    need_files "$work/$name" ".$ending"
    "$python" "$folder/check.py" look "$work/$name" >"$log" || { cat "$log"; could_not_run 'check.py'; }
    head -n -1 "$log"
    read -r good bad < <(tail -n 1 "$log")
    passed=$((passed + good)) failed=$((failed + bad))
    [ "$name" != tmx ] || continue
    "$python" "$folder/check.py" through "$work/$name"
    holds "$name through other tools" comes_back "$name" "$ending"
done
while IFS= read -r -d '' file; do
    holds "msgfmt on ${file#"$work"/}" msgfmt --check-format --check-domain --output-file /dev/null "$file"
done < <(find "$work/site/locales" -name '*.po' -print0 | sort -z)
report "$passed" "$failed"
