/** Corners of a line, by rising x. */
export type Line = readonly (readonly [x: number, y: number])[];

/** Height of the line at x; level before its first corner and after its last. */
export function interpolate(line: Line, x: number): number {
  let [leftX, leftY] = line[0] ?? [0, 0];
  for (const [rightX, rightY] of line) {
    if (x < rightX) {
      if (x <= leftX) return leftY;
      return leftY + ((rightY - leftY) * (x - leftX)) / (rightX - leftX);
    }
    [leftX, leftY] = [rightX, rightY];
  }
  return leftY;
}
