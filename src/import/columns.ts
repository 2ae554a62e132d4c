/** What the header of a table says about its columns. */
export interface Columns {
  /** Number of value columns, as far as it is known. */
  values: number
  /** True where the units have a column of their own. */
  unit: boolean
  /** Number of columns of bodies in charge: 牵头部门 配合部门 */
  bodies: number
}
