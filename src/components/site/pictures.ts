import type { PictureName } from '../../lib/picture-names.ts'

const hand =
  '<path d="M5 44h7v13H5zM12 46l7-3h11c5 0 5 7 0 7h-8"/><path d="M33 48l16-7c5-2 8 4 4 7L36 57H12"/>'

/**
 * Our own line drawings as the inside of an SVG of 64 by 64 units: lines of the text's colour, 2.5 units wide, with round ends and
 * nothing filled. They only repeat what the words beside them say.
 */
export const pictures: Record<PictureName, string> = {
  // A child with open arms.
  child:
    '<circle cx="32" cy="18" r="10"/><path d="M28.5 17v.5M35.5 17v.5M28 21.500q4 3.5 8 0"/><path d="M25 30l-13-7M39 30l13-7"/><path d="M27 27.500L22 45h20l-5-17.5"/><path d="M28 45v12h-4M36 45v12h4"/>',
  // A house with a flag on its gable and a door in the middle.
  school:
    '<path d="M6 57h52M11 57V32M53 57V32M6 34l26-15 26 15"/><path d="M32 19V6h11v7H32"/><path d="M27 57V46h10v11"/><path d="M17 39h6v7h-6zM41 39h6v7h-6z"/><circle cx="32" cy="32" r="4"/>',
  // The cap of graduates.
  university:
    '<path d="M32 13L4 26l28 13 28-13z"/><path d="M16 32v13c0 4 7 8 16 8s16-4 16-8V32"/><path d="M54 29v16"/><circle cx="54" cy="48" r="3"/>',
  // A spanner across a screwdriver: to learn a trade.
  work: '<path d="M22 26L50 54a4.6 4.6 0 0 0 6.5-6.500L28.5 19.5"/><path d="M28.5 19.500c2-6-3-13-11-11l6 6-2 6-6 2-6-6c-2 8 5 13 11 11"/><path d="M8 56l18-18M8 56l-1 1M38 26l10-10 8-8 4 4-8 8-10 10"/>',
  // A stall with an awning.
  shop: '<path d="M11 30v27h42V30M5 57h54"/><path d="M7 23l6-14h38l6 14z"/><path d="M7 23c0 8 12.5 8 12.5 0 0 8 12.5 8 12.5 0 0 8 12.5 8 12.5 0 0 8 12.5 8 12.5 0"/><path d="M18 57V40h11v17M36 40h11v9H36z"/>',
  // An office with two who work there.
  employer:
    '<path d="M8 57V9h26v20M4 57h56"/><path d="M15 17h4M24 17h4M15 26h4M24 26h4M15 35h4M15 44h4"/><circle cx="31" cy="37" r="4.5"/><circle cx="48" cy="33" r="5"/><path d="M23 57v-5c0-9 16-9 16 0v5M39 57V49c0-11 18-11 18 0v8"/>',
  // A heart above an open hand.
  care: `${hand}<path d="M33 36C17 27 20 10 28 11c3 0 5 3 5 5 0-2 2-5 5-5 8-1 11 16-5 25z"/>`,
  // A coin above an open hand.
  allowance: `${hand}<circle cx="34" cy="21" r="15"/><path d="M28 13l6 8 6-8M34 21v10M28 22h12M28 27h12"/>`,
  // Somebody who drives a wheelchair.
  wheelchair:
    '<circle cx="27" cy="9" r="5"/><path d="M26 19l2 17h15l6 17 6-2"/><path d="M27 26h13"/><path d="M22 30a15 15 0 1 0 19 20"/>',
  // A house with a ramp and a handrail.
  home: '<path d="M4 28L21 11l17 17M8 25v32M34 25v24M4 57h56"/><path d="M15 49V35h11v14M8 49h30l20 8"/><path d="M42 50V38l13 6v11"/>',
  // A pair of scales.
  law: '<path d="M32 7v49M20 57h24M11 17h42"/><path d="M11 17L4 37h14zM53 17l-7 20h14z"/><path d="M4 37c0 8 14 8 14 0M46 37c0 8 14 8 14 0"/>',
  // A screen that plays.
  film: '<rect x="5" y="10" width="54" height="36" rx="4"/><path d="M32 46v10M20 56h24"/><path d="M27 20v16l14-8z"/>',
  // A card with a portrait and a seal.
  certificate:
    '<rect x="5" y="11" width="54" height="42" rx="4"/><circle cx="20" cy="26" r="5"/><path d="M11 42c0-11 18-11 18 0z"/><path d="M36 22h16M36 30h16"/><circle cx="46" cy="42" r="5"/>',
  // A head with a heart in it.
  mind: '<path d="M21 58V47C13 43 9 36 9 28 9 15 19 6 32 6s22 9 22 21l4 9-5 2v6c0 3-2 5-5 5h-8v9"/><path d="M31 38C19 31 21 19 27 19.500c2.5 0 4 2 4 4 0-2 1.5-4 4-4 6-.5 8 11.5-4 18.500z"/>',
  // Water and electricity.
  bills:
    '<path d="M20 12c7 9 12 16 12 24a12 12 0 0 1-24 0c0-8 5-15 12-24z"/><path d="M14 37a6 6 0 0 0 6 6"/><path d="M48 7L35 33h10l-5 24 18-31H48l6-19z"/>',
  // A cottage and a tree above furrows.
  village:
    '<path d="M10 39V25M34 39V25M6 28l16-14 16 14M18 39v-9h8v9"/><circle cx="50" cy="21" r="9"/><path d="M50 20v19M4 39h56"/><path d="M4 48q7-4 14 0t14 0 14 0 14 0M4 57q7-4 14 0t14 0 14 0 14 0"/>',
  // A bell that rings.
  alarm:
    '<path d="M13 47c5-5 6-9 6-17 0-8 6-14 13-14s13 6 13 14c0 8 1 12 6 17z"/><path d="M27 52a5.2 5.2 0 0 0 10 0M32 16v-5"/><path d="M8 27c1-7 4-12 8-16M56 27c-1-7-4-12-8-16"/>',
}
