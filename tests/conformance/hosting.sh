#!/usr/bin/env bash
# What a site has for its host and for learners without a connection:
#
#   tests/conformance/hosting.sh PUBLIC [PARK]
#
# In Chromium with the network cut, a kept course is read, searched, a quiz answered, a new version taken (hosting.mjs). With
# PARK, also `park deploy-check` finds nothing wrong with the folder, and nginx, Apache and Caddy take the settings that
# `park hosting` writes for them and answer as they should (servers.mjs).
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
public="${1:?usage: hosting.sh PUBLIC [PARK]}" passed=0 failed=0
if [ -n "${2:-}" ]; then
    need_apt nginx=nginx-light /usr/lib/nginx/modules/ngx_http_brotli_static_module.so=libnginx-mod-http-brotli-static \
        apache2=apache2-bin /etc/mime.types=media-types caddy=caddy
    holds 'park deploy-check' "$2" deploy-check "$public"
    part node "$conformance/servers.mjs" "$2"
fi
part node "$conformance/hosting.mjs" "$public"
report "$passed" "$failed"
