#!/usr/bin/env bash
# The interface messages in locales/, by what others say of Fluent:
#
#   tests/conformance/messages.sh [MESSAGES]
#   tests/conformance/messages.sh --table FILE
#
# moz-fluent-linter finds no bad style, compare-locales nothing missing or broken, and @fluent/bundle puts every message
# together exactly as we do, for eleven numbers in every language. MESSAGES is what the ignored test
# `locale::tests::embedded::print_every_message` prints; without it the test is run. Samples of plurals, dates, numbers,
# lists, sizes, units and the Islamic calendar are compared with the ICU of node; --table writes them as a table, too.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
folder="$conformance/messages" root="$(realpath "$conformance/../..")" locales="$(realpath "$conformance/../../locales")"

table=
if [ "${1:-}" = --table ]; then
    table="$(realpath -m "${2:?"--table needs a file"}")"
    shift 2
fi

python_into() {
    quietly python3 -m venv "$1/python" && quietly "$1/python/bin/pip" install --requirement "$folder/requirements.txt"
}

npm_for_messages() {
    cp "$folder/package.json" "$folder/package-lock.json" "$1"
    quietly npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund
}

need_apt node=nodejs npm=npm python3=python3
python3 -c 'import ensurepip' 2>/dev/null || need_apt /usr/lib/python3/dist-packages/ensurepip=python3-venv
install_once fluent-python "$folder/requirements.txt" python_into
# Programs in a moved environment are started by module: their first lines name the folder they were made in.
python="$installed/python/bin/python3"
install_once fluent-npm "$folder/package-lock.json" npm_for_messages
export PARK_TOOLS="$installed"

log="$(mktemp)" printed="$(mktemp)" both="$(mktemp)"
trap 'rm -f "$log" "$printed" "$both"' EXIT
passed=0 failed=0

need_files "$locales" .ftl
for language in "$locales"/*/; do
    holds "moz-fluent-linter on ${language#"$root"/}" \
        "$python" -c 'import sys; from fluent_linter.linter import main; sys.exit(main())' "$language"
done

# compare-locales ends with 0 when messages are only missing; the words say more than the code.
nothing_missing() {
    "$python" -c 'from compare_locales.commands import CompareLocales; import sys; sys.exit(CompareLocales.call())' \
        "$folder/l10n.toml" "$locales" ar bn es fa fr hi id ms pt ru sw tr ur uz zh-hans >"$log" 2>&1 ||
        { cat "$log"; return 1; }
    cat "$log"
    ! grep -qE '^(missing|errors|warnings|obsolete)' "$log"
}
holds compare-locales nothing_missing

if [ -n "${1:-}" ]; then
    cp "$1" "$printed"
else
    (cd "$root" && cargo test --quiet --lib -- locale::tests::embedded::print_every_message \
        locale::tests::table::print_samples --ignored --nocapture --test-threads=1) \
        2>"$log" >"$both" || { cat "$log"; could_not_run 'cargo test'; }
    sed -n 's/^.*MESSAGE //p' "$both" >"$printed"
fi
[ -s "$printed" ] || could_not_run 'there is nothing to compare'
node "$folder/compare.mjs" "$locales" "$printed" >"$log" || true
grep -vxE '[0-9]+ passed, [0-9]+ failed' "$log" || true
closing="$(tail -n 1 "$log")"
[[ "$closing" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]] || could_not_run '@fluent/bundle did not finish'
if grep -q SAMPLE "$both"; then
    sed -n 's/^.*SAMPLE //p' "$both" >"$printed"
    node "$folder/samples.mjs" "$locales" "$printed" ${table:+"$table"} >"$log" || true
    grep -vxE '[0-9]+ passed, [0-9]+ failed' "$log" || true
    [[ "$(tail -n 1 "$log")" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]] || could_not_run 'node did not finish the samples'
    compared=("${BASH_REMATCH[@]}")
    passed=$((passed + compared[1])) failed=$((failed + compared[2]))
    [[ "$closing" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]
fi
report $((passed + BASH_REMATCH[1])) $((failed + BASH_REMATCH[2]))
