/** A page of indicator tables. */
export const indicators = '/plans/yanbian-14fyp/boxes/1/'
/** A page of projects, with signs that have words beside them. */
export const projects = '/plans/yanbian-14fyp/boxes/5/'
/** A list with a filter: the usual page. */
export const boxes = '/boxes/'
/** The whole text of a plan: the first one, whose accessibility tree is kept, and another. */
export const texts = ['/plans/jincheng-chengqu-14fyp/text/', '/plans/yanbian-14fyp/text/'] as const
/** The search. */
export const search = '/search/'
/** The reading settings. */
export const settings = '/settings/'
