import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface RoomTable {
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  readonly packages: Readonly<Record<string, readonly string[]>>;
  readonly core: readonly string[];
}

interface Fence {
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string | readonly string[]; readonly pathNot?: string };
}

const root = join(__dirname, '..');
const { forbidden } = createRequire(__filename)('../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly Fence[];
};
const { rooms, packages, core } = createRequire(__filename)('../rooms.cjs') as RoomTable;
const names = Object.keys(rooms);

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const filesUnder = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(path, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(path, entry.name)]
        : [],
  );

/** The rows of README.md's table of rooms: name, what it is for, what it may import, what it may not do. */
const readmeRows = readFileSync(join(root, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `src/'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name, purpose, imports, mayNot]) => ({
    name: name!.replace(/`|^`src\//g, '').replace('src/', ''),
    purpose: purpose!,
    imports: imports!.split(/, /).filter((room) => room !== '–'),
    mayNot: mayNot!,
  }));

describe('the table of rooms', () => {
  // dependency-cruiser says nothing about a fence on a folder that is not there, so this test does.
  it('lists exactly the folders of src', () => {
    expect(foldersOf(join(root, 'src')).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s has files', (room) => {
    expect(filesUnder(join(root, 'src', room))).not.toEqual([]);
  });

  it('speaks of rooms that exist only', () => {
    const spokenOf = [...Object.values(rooms).flat(), ...Object.keys(packages), ...core];
    expect(spokenOf.filter((room) => !names.includes(room))).toEqual([]);
  });

  it('lets the core import the core only', () => {
    const leaks = core.flatMap((room) => rooms[room]!.filter((other) => !core.includes(other)));
    expect(leaks).toEqual([]);
  });

  it('gives the core no npm package', () => {
    expect(core.filter((room) => packages[room] !== undefined)).toEqual([]);
  });

  it('has its core compiled without DOM and Node', () => {
    const { compilerOptions, include } = JSON.parse(
      readFileSync(join(root, 'tsconfig.core.json'), 'utf8'),
    ) as { compilerOptions: { lib: string[]; types: string[] }; include: string[] };
    expect(compilerOptions).toEqual({ lib: ['ES2016'], types: [] });
    expect(core.filter((room) => !include.includes(`src/${room}`))).toEqual([]);
  });
});

/** Whether a fence on whole rooms stops this import, as dependency-cruiser reads it. */
const isFencedOff = (from: string, to: string): boolean =>
  forbidden.some(
    (fence) =>
      typeof fence.to.path === 'string' &&
      fence.from.path !== undefined &&
      new RegExp(fence.from.path).test(`src/${from}/any.ts`) &&
      new RegExp(fence.to.path).test(`src/${to}/any.ts`) &&
      !(fence.to.pathNot !== undefined && new RegExp(fence.to.pathNot).test(`src/${to}/any.ts`)),
  );

describe('the fences', () => {
  it.each(names)('let %s into the rooms of its row, and into no other', (from) => {
    const open = names.filter((to) => to !== from && !isFencedOff(from, to));
    expect(open.sort()).toEqual([...rooms[from]!].sort());
  });
});

describe('the table of rooms in README.md', () => {
  it('lists every room once, and nothing else', () => {
    expect(readmeRows.map((row) => row.name).sort()).toEqual([...names].sort());
  });

  it.each(readmeRows)('says what $name may import, as rooms.cjs does', ({ name, imports }) => {
    expect(imports.sort()).toEqual([...(rooms[name] ?? ['not in rooms.cjs'])].sort());
  });

  it.each(readmeRows)('says what $name is for and what it may not do', ({ purpose, mayNot }) => {
    expect(purpose).toMatch(/^[A-Z].{20,}\.$/);
    expect(mayNot).toMatch(/^[a-z].{5,}$/);
  });
});
