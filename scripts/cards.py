"""Looks at the pictures that pages show beside links: PNG, by Python's own library."""

import struct
import zlib

WIDTH, HEIGHT = 1200, 630
MOST_BYTES = 300_000
GROUND = (0x0B, 0x25, 0x40)
# Messengers that show a square show this part of a card.
SQUARE = range((WIDTH - HEIGHT) // 2, (WIDTH + HEIGHT) // 2)
# Where the theme's card has words and nothing else.
ROWS = range(190, 612)


def size_of(data):
    """Width and height; None for what is no PNG."""
    return struct.unpack(">II", data[16:24]) if data[:8] == b"\x89PNG\r\n\x1a\n" else None


def rows_of(data):
    """The rows of a PNG with eight bits a colour, each as bytes, and how many bytes a point has."""
    depth, colour = data[24], data[25]
    assert depth == 8 and colour in (2, 6), "a PNG of another kind"
    step = 3 if colour == 2 else 4
    place, packed = 8, []
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        if kind == b"IDAT":
            packed.append(data[place + 8:place + 8 + length])
        place += length + 12
    raw = zlib.decompress(b"".join(packed))
    width = size_of(data)[0] * step
    above = bytes(width)
    for start in range(0, len(raw), width + 1):
        above = unfiltered(raw[start], bytearray(raw[start + 1:start + 1 + width]), above, step)
        yield above, step


def unfiltered(kind, row, above, step):
    if kind == 0:
        return row
    for index in range(len(row)):
        left = row[index - step] if index >= step else 0
        up = above[index]
        corner = above[index - step] if index >= step else 0
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = up
        elif kind == 3:
            guess = (left + up) // 2
        else:
            near = left + up - corner
            guess = min((left, up, corner), key=lambda value: abs(near - value))
        row[index] = (row[index] + guess) & 255
    return row


def light(colour):
    parts = [value / 255 for value in colour]
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def faults_of_words(data):
    """Words of a card that leave the square in its middle, or cannot be told from the ground."""
    brightest, outside = GROUND, False
    for number, (row, step) in enumerate(rows_of(data)):
        if number not in ROWS:
            continue
        for column in range(WIDTH):
            colour = tuple(row[column * step:column * step + 3])
            if colour == GROUND:
                continue
            outside = outside or column not in SQUARE
            brightest = max(brightest, colour, key=light)
    if outside:
        yield "words leave the square in the middle of the card"
    contrast = (light(brightest) + 0.05) / (light(GROUND) + 0.05)
    if contrast < 4.5:
        yield f"the words of the card have a contrast of {contrast:.1f}"
