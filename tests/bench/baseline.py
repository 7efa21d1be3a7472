#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters a second of a script that only finds heading, decision and first page list: baseline.py LETTER.txt..."""
import pathlib
import re
import sys
import time

ITEM = re.compile(r"^([^\n]+):\s*(Upheld|Overturned)\s+Claims Administrator guideline:", re.M)
PAGES = re.compile(r"[Pp]ages?(?:\(s\))?:?\s*(\d[\d,\s-]*)")


def read(text):
    items = []
    for item in ITEM.finditer(text):
        pages = PAGES.search(text, item.end())
        items.append((" ".join(item[1].split()), item[2], pages and pages[1]))
    return items


letters = [pathlib.Path(name).read_text("utf-8", "replace") for name in sys.argv[1:]]
if not letters:
    sys.exit("usage: baseline.py LETTER.txt...")
rounds, start = 0, time.process_time()
while time.process_time() - start < 1:
    for letter in letters:
        read(letter)
    rounds += 1
print(f"{rounds * len(letters) / (time.process_time() - start):.0f} letters a second")
