"""Builds fonts that measure like the TH Sarabun family, for pictures of our documents in tests.

Debian's Laksaman (fonts-thai-tlwg) has the letters of TH Sarabun New, drawn 1.504 times as large. Told that its em is
that much larger, and under another name, it takes the place of the fonts that offices have. Nothing made here is shipped.

Usage: thai-font-twins.py OUTPUT_DIRECTORY
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/tlwg")
FACES = {
    "Regular": "Laksaman.ttf",
    "Bold": "Laksaman-Bold.ttf",
    "Italic": "Laksaman-Italic.ttf",
    "Bold Italic": "Laksaman-BoldItalic.ttf",
}
NATIONAL_EM = 1504
# Sarabun at 10.5 points is as wide as the national fonts at 16.
SARABUN_EM = round(NATIONAL_EM * 10.5 / 16)
FAMILIES = {
    "TH SarabunPSK": NATIONAL_EM,
    "TH SarabunIT๙": NATIONAL_EM,
    "TH Sarabun New": NATIONAL_EM,
    "Sarabun": SARABUN_EM,
}
FAMILY, STYLE, FULL, POSTSCRIPT, TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_STYLE = 1, 2, 4, 6, 16, 17


def rename(font: TTFont, family: str, style: str) -> None:
    names = font["name"]
    for stale in (TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_STYLE):
        names.removeNames(nameID=stale)
    postscript = "".join(letter for letter in f"{family}-{style}" if letter.isascii() and letter != " ")
    for key, text in ((FAMILY, family), (STYLE, style), (FULL, f"{family} {style}"), (POSTSCRIPT, postscript)):
        names.removeNames(nameID=key)
        names.setName(text, key, 3, 1, 0x409)


def set_digits_thai(font: TTFont) -> None:
    """TH SarabunIT๙ draws Thai digits for the Arabic ones."""
    for table in font["cmap"].tables:
        for digit in range(10):
            if 0x0E50 + digit in table.cmap:
                table.cmap[ord("0") + digit] = table.cmap[0x0E50 + digit]


def set_sarabun_height(font: TTFont, em: int) -> None:
    """Sarabun's line is 1.3 em high, lower than that of the fonts it stands in for."""
    ascent, descent = round(em * 1.068), round(em * 0.232)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent


def main(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for family, em in FAMILIES.items():
        for style, file in FACES.items():
            font = TTFont(SOURCE / file)
            font["head"].unitsPerEm = em
            rename(font, family, style)
            if family.endswith("๙"):
                set_digits_thai(font)
            if family == "Sarabun":
                set_sarabun_height(font, em)
            font.save(target / f"{family} {style}.ttf")


main(Path(sys.argv[1]))
