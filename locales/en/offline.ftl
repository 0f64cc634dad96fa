# SPDX-License-Identifier: MIT OR Apache-2.0

### Courses kept on a device, to be read without a connection.

## On the page of a course

# Title of the fold in which a course is kept on the device.
offline-title = Read without a connection
# What keeping a course means.
offline-for = The lessons, pictures and exercises of this course are kept on this device, in this language.
# Button that keeps the course. The size is put in by a script.
# Variables:
#   $size (String) - how much room it needs, such as “1.2 MB”
offline-keep = Keep this course here ({ $size })
# While the course is loaded. The numbers are put in by a script.
# Variables:
#   $done (String) - files that are there
#   $count (String) - all files
offline-keeping = Loading: { $done } of { $count }
# When the course is kept. The size is put in by a script.
# Variables:
#   $size (String) - how much room it needs, such as “1.2 MB”
offline-kept = This course is kept here and can be read without a connection ({ $size }).
# Button that removes the course from the device.
offline-remove = Remove from this device
# Said after the course was removed.
offline-removed = The course was removed from this device.
# Said when the course could not be kept.
offline-failed = This did not work. Is there a connection, and room on the device?

## When the course has changed

# Said on pages of a kept course after it has changed on the site.
offline-new = There is a new version of this course.
# Button that gets the new version.
offline-update = Get the new version

## Without a connection

# Heading where a page leads that is not kept on the device.
offline-no-connection = There is no connection
# Below the heading.
offline-not-kept = The page that you wanted is not kept on this device. Below are the courses that are.
# Heading over the courses that are kept.
offline-courses = Courses kept here
# Said beside what a search without a connection has found.
offline-searched = There is no connection: only the courses kept here were searched.
