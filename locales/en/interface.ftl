### Interface of the Knowledge Park: English, the source of all other languages.
