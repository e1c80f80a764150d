import type { Block } from '../bitext/index.ts';
import { bylineNames, datelineNames, mailAddresses } from './byline.ts';
import type { Unit } from './flow.ts';
import { kickerLine } from './kicker.ts';
import type { Branch } from './tree.ts';

/** The writers as the text prints them, in lines of their own or before its first words. */
export function printedNames(blocks: readonly Block[]): string[] {
  const lines = blocks.filter((block) => block.role === 'byline').flatMap((block) => bylineNames(block.text));
  if (lines.length > 0) return lines;
  return datelineNames(blocks.find((block) => block.role === 'paragraph')?.text ?? '');
}

/** A kicker in a line of its own, right above the title. */
export function kickerNear(units: readonly Unit[], title: Branch | undefined): string | undefined {
  const at = units.findIndex((unit) => unit.home === title);
  return at < 0
    ? undefined
    : units
        .slice(Math.max(0, at - 2), at)
        .map((unit) => kickerLine(unit.run.text))
        .find(Boolean);
}

/** The address to write to, in or right below the text. */
export function contactOf(
  units: readonly Unit[],
  inside: readonly Unit[],
  blocks: readonly Block[],
): string | undefined {
  const told = blocks
    .filter((block) => block.role === 'contact')
    .flatMap((block) => mailAddresses(block.text));
  if (told.length > 0) return told[0];
  const end = units.findIndex((unit) => unit === inside.at(-1)) + 1;
  // Some pages set the writer's address right below the text.
  const last = [...inside.slice(-4), ...(end === 0 ? [] : units.slice(end, end + 3))];
  return last.filter((unit) => unit.run.text.length < 120).flatMap((unit) => mailAddresses(unit.run.text))[0];
}
