"""Results as Markdown, and their place in a document."""


def seconds(value):
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def megabytes(value):
    return f"{value / 1e6:.0f}"


def spread(values, shown):
    """Median, and in brackets the least and the most where there are several."""
    if values["least"] == values["most"]:
        return shown(values["median"])
    return f"{shown(values['median'])} ({shown(values['least'])} to {shown(values['most'])})"


def counted(number):
    return f"{number:,}".replace(",", " ")


def made(results):
    files = [
        f"{name} {counted(made['files'])} files, {made['bytes'] / 1e6:.1f} MB"
        for name, made in results["made"].items() if name != "floor"]
    return "; ".join(files)


def table(results):
    """One size: a row for each program in each situation. The ratios are Mayak's cost to that program's: first with all it
    does, then with what Hugo's site has."""
    lines = [
        f"### {counted(results['pages'])} pages", "",
        f"Rounds: {results['rounds']}. Made: {made(results)}.", "",
        "| | | CPU s | wall s | memory MB | Mayak / it, CPU | wall | memory | as Hugo / it, CPU | wall | memory |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in results["rows"]:
        ratios = [""] * 6
        if row["program"] in ("Hugo", "floor"):
            ratios = [
                f"{row[f'{key}_{what}_of_its']:.2f}" for key in ("mayak", "alike") for what in ("cpu", "wall", "memory")]
        costs = [spread(row["cpu"], seconds), spread(row["wall"], seconds), spread(row["memory"], megabytes)]
        lines.append(f"| {row['situation']} | {row['program']} | {' | '.join(costs + ratios)} |")
    return "\n".join(lines)


def growth(all_results):
    """What a page costs Mayak at each size, and what part that is of a page's cost at the size before."""
    lines = ["### Growth", "", "| pages | CPU µs a page, new folder | of the size before |", "|---|---|---|"]
    before = None
    for results in all_results:
        row = next(row for row in results["rows"] if (row["situation"], row["program"]) == ("new folder", "Mayak"))
        each = row["cpu"]["median"] / results["pages"] * 1e6
        lines.append(f"| {counted(results['pages'])} | {each:.0f} | {'' if before is None else f'{each / before:.2f}'} |")
        before = each
    return "\n".join(lines)


def origin(results):
    versions = ", ".join(f"{name} {version}" for name, version in results["versions"].items())
    return f"{versions}; {results['machine']}; sites on {results['output']}; {results['day']}."


def markdown(all_results):
    """Every size, smallest first. Where they were taken is said once for all that share it."""
    parts, said = [], None
    for results in all_results:
        if origin(results) != said:
            said = origin(results)
            parts.append(said)
        parts.append(table(results))
    return "\n\n".join(parts + ([growth(all_results)] if len(all_results) > 1 else []))


def write_into(document, name, text):
    """Puts the text between `<!-- NAME -->` and `<!-- /NAME -->`, in place of what stood there."""
    before, opening, rest = document.read_text(encoding="utf-8").partition(f"<!-- {name} -->\n")
    _, closing, after = rest.partition(f"<!-- /{name} -->\n")
    if not (opening and closing):
        raise SystemExit(f"{document} has no place '{name}'")
    document.write_text(f"{before}{opening}\n{text}\n\n{closing}{after}", encoding="utf-8")
