"""Makes land.txt, the outlines of the land, from the npm package world-atlas, which is Natural Earth in TopoJSON.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python make.py package/land-110m.json

Natural Earth is in the public domain; LICENSE.txt says so. A line is a ring of points, in tenths of a degree east and north:
the first as it is, each other by its distance from the one before.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
# Tenths of a degree: what may be left out of a line, and the smallest extent of an island.
SLACK, ISLAND = 4.0, 12
# Nobody meets south of it.
SOUTH = -580


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(((x * sx + tx) * 10, (y * sy + ty) * 10))
        yield points


def ring(indices, lines):
    points = []
    for index in indices:
        line = lines[index] if index >= 0 else lines[~index][::-1]
        points += line[1:] if points else line
    return points


def unwrapped(points):
    """A ring without leaps from one edge of the map to the other."""
    out = [points[0]]
    for x, y in points[1:]:
        while x - out[-1][0] > 1800:
            x -= 3600
        while out[-1][0] - x > 1800:
            x += 3600
        out.append((x, y))
    return out


def clipped(points, edge, keep):
    """Sutherland and Hodgman's, at one meridian."""
    out = []
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        if keep(ax):
            out.append((ax, ay))
        if keep(ax) != keep(bx):
            out.append((edge, ay + (by - ay) * (edge - ax) / (bx - ax)))
    return out


def on_the_map(points):
    """The parts of a ring between the edges of the map."""
    points = unwrapped(points)
    for shift in (-3600, 0, 3600):
        part = [(x + shift, y) for x, y in points]
        part = clipped(part, -1800, lambda x: x >= -1800)
        part = clipped(part, 1800, lambda x: x <= 1800) if part else part
        if part:
            yield part + part[:1]


def simplified(points):
    """Douglas and Peucker's."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5

    def distance(point):
        x, y = point
        if length == 0:
            return ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5
        return abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length

    far = max(range(1, len(points) - 1), key=lambda index: distance(points[index]))
    if distance(points[far]) <= SLACK:
        return [points[0], points[-1]]
    return simplified(points[: far + 1])[:-1] + simplified(points[far:])


def main(path):
    topology = json.loads(pathlib.Path(path).read_text())
    lines = list(arcs(topology))
    rings = []
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        rings += [part for polygon in polygons for indices in polygon for part in on_the_map(ring(indices, lines))]
    out = []
    for points in rings:
        points = [(round(x), round(y)) for x, y in simplified(points)][:-1]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        extent = max(xs) - min(xs), max(ys) - min(ys)
        if len(points) < 3 or max(extent) < ISLAND or max(ys) < SOUTH:
            continue
        steps = [points[0]] + [(x - px, y - py) for (px, py), (x, y) in zip(points, points[1:])]
        out.append(" ".join(f"{x},{y}" for x, y in steps))
    out.sort(key=len, reverse=True)
    (HERE / "land.txt").write_text("\n".join(out) + "\n")


main(sys.argv[1])
