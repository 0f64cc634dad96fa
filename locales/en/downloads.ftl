# SPDX-License-Identifier: MIT OR Apache-2.0

### What can be taken away: the page of downloads, and the list of files of a course or toolkit.

## The page

# Title of the page that lists everything that can be downloaded, and the link to it in the footer.
downloads-page = Downloads
# Under that title.
downloads-lead = Everything here is free to keep, to print and to pass on. The newest version is always at the same address.
# Heading over the explanations of the forms (PDF, EPUB …).
downloads-which = Which file is right for me?
# Heading over the packs of the whole site.
downloads-whole = The whole site
# Link from a course to the page that lists everything.
downloads-all = All downloads
# Link to a list for programs.
downloads-catalogue = All downloads for programs (JSON)

## What each form is for

# Behind “PDF”.
download-for-pdf = For paper, or to read as it will be printed.
# Behind “EPUB”.
download-for-epub = For phones and e-readers: the text fits the screen.
# Behind “ZIP”: a folder of pages, packed. index.html is the name of a file.
download-for-zip = For a computer without a network: unpack the file and open the page index.html.
# Behind “ZIM”. Kiwix is a program that shows websites without a network.
download-for-zim = For Kiwix: the whole site on a phone, a computer or a school’s server, without a network.
# Behind “SCORM 1.2”. Moodle is the best-known learning platform.
download-for-scorm = For Moodle and nearly every learning platform: it keeps the place, and reports what is done and the score.
# Behind “Common Cartridge 1.3”. Canvas and Open edX are learning platforms.
download-for-imscc = For Canvas, Open edX and others: pages and quizzes become part of a course of your own.

## For whom it is

# Under a file for people who teach.
download-reader-facilitator = For facilitators: run sheet, notes and solutions.
# Under a file to photocopy for learners.
download-reader-handout = Handout: exercises only, to photocopy.
# Under a file with the answers.
download-reader-key = The solutions of the exercises.
# Under a file with lists to tick and forms to fill in.
download-reader-checklists = Checklists and templates, one on a page.
# Under a file.
download-reader-poster = A poster for the wall.
# Under a file.
download-reader-certificate = Certificates for those who took part.
# Under a file; the second language is named beside it.
download-reader-bilingual = Two languages side by side.
# Under a file.
download-reader-slides = Slides to show.

## Each file

# Opens the checksum of a file.
download-check = Check the file
