# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

reading-time = okuma süresi: yaklaşık { DURATION($n) }
hijri-near = yaklaşık { HIJRI($date) }
