#!/usr/bin/env bash
# epubcheck finds neither an error nor a warning in any EPUB below PUBLIC:
#
#   tests/conformance/epub.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: epub.sh PUBLIC}"
need_java
need_epubcheck
need_files "$site" .epub

passed=0 failed=0
for book in "${files[@]}"; do
    if said="$(java -jar "$PARK_EPUBCHECK" --failonwarnings --quiet "$book" 2>&1)"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s\n' "${book#"$site"/}:" "$said"
    fi
done
report "$passed" "$failed"
