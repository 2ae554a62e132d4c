/**
 * How the list of commitments does against the lists written by hand in tests/fixtures/commitments, which
 * tests/plan/commitments.test.ts measures anew: the plans, the quantities in their texts, those found by the rules, and the right ones of
 * those found.
 */
export const commitmentMeasure = {
  plans: ['jincheng-chengqu-14fyp', 'yanbian-14fyp'],
  inTexts: 98,
  found: 98,
  right: 98,
}
