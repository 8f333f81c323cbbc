"""The release by bagit-python, the Library of Congress's own reader of bags. In: the folder of the bag."""

import sys

import bagit

bag = bagit.Bag(sys.argv[1])
try:
    bag.validate()
except bagit.BagError as error:
    print(error)
print("read", len(bag.payload_entries()), "files")
