import { fitColumns } from '../../src/show-rows';

it('leaves columns their width when all fit', () => {
  expect(
    fitColumns(
      [
        ['a', 'name'],
        ['1', 'Ana'],
      ],
      80,
    ),
  ).toEqual([3, 6]);
});

it('cuts the widest column first until the table fits the terminal', () => {
  const widths = fitColumns(
    [
      ['id', 'text'],
      ['1', 'x'.repeat(200)],
    ],
    80,
  );
  expect(widths[0]).toBe(4);
  // Borders take a column each and one more.
  expect(widths.reduce((sum, one) => sum + one, 0) + widths.length + 1).toBe(80);
});
