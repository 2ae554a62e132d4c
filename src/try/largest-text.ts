/** The most bytes that are read, 2 MB; the texts of real plans have about 50 KB. What is larger is refused before it is read. */
export const largestText = 2 * 1024 * 1024
