"""Colours of the pictures: four that colour-blind readers tell apart, and stand-ins for those of the reader's mode."""

# Written into the file as they are, and replaced there: matplotlib knows no colour that a style sheet decides.
INK, LINE, PAPER = "#010203", "#040506", "#fafbfc"
# After Okabe and Ito, "Color Universal Design"; each is seen on white and on black.
BLUE, ORANGE, GREEN, PURPLE = "#2f81c4", "#e69f00", "#009e73", "#cc79a7"
