/** Under what name the reading settings are stored on the reader's device. */
export const settingsKey = 'yidu-settings'
