# SPDX-License-Identifier: MIT OR Apache-2.0

### Time to read, and days in two calendars.

# How long a text takes to read that does not say how long it takes. Under titles, beside a clock.
# Variables:
#   $n (Number) - minutes
reading-time = about { DURATION($n) } to read
# A day of the Islamic calendar beside the same day of the common one: near, since the month begins when the moon is seen.
# Variables:
#   $date (String) - such as 2026-02-18
hijri-near = about { HIJRI($date) }
