/** What a page prints beside the document's own text; `named-furniture` is what an editor says is none of it. */
export type Furniture =
  'page-number' | 'running-header' | 'page-tool' | 'rule' | 'contents-list' | 'named-furniture'
