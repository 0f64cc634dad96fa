# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

reading-time = oʻqishga taxminan { DURATION($n) }
hijri-near = taxminan { HIJRI($date) }
