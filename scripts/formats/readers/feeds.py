"""Feeds by feedparser: every one is well formed, and its entries have a title, an address, an identifier and a date. In: the folder of the site."""

import pathlib
import sys

import feedparser

entries = 0
feeds = sorted(pathlib.Path(sys.argv[1]).rglob("*.atom"))
for file in feeds:
    feed = feedparser.parse(str(file))
    if feed.bozo or feed.version != "atom10":
        print(f"{file}: {feed.get('bozo_exception', feed.version)}")
    for entry in feed.entries:
        missing = [key for key in ("title", "link", "id", "updated_parsed") if not entry.get(key)]
        if missing:
            print(f"{file}: an entry has no {', '.join(missing)}")
    entries += len(feed.entries)
print("read", entries, "entries of", len(feeds), "feeds")
