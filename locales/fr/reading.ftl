# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

reading-time = lecture : environ { DURATION($n) }
hijri-near = environ { HIJRI($date) }
