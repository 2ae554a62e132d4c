import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's packages of the screen reader and of the display that nobody sees. */
const packages =
  'orca xvfb openbox xdotool dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 gir1.2-wnck-3.0 libatk-adaptor speech-dispatcher python3-speechd locales gsettings-desktop-schemas dconf-gsettings-backend chromium fonts-noto-cjk'

const programs = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'dbus-send']

/** What the machine lacks for listening to pages; empty when it has all. */
export function missingForSpeech(): string[] {
  const missing = programs.filter((name) => spawnSync('which', [name]).status !== 0)
  if (!existsSync('/usr/lib/python3/dist-packages/speechd')) missing.push('python3-speechd')
  const locales = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout
  if (!/zh_CN\.utf-?8/iu.test(locales)) missing.push('locale zh_CN.UTF-8')
  return missing
}

/** How a person gets what is missing, in words to print. */
export const howToGetSpeech = `To have it, on Debian 12 as root:
  apt-get install -y --no-install-recommends ${packages}
  sed -i 's/# zh_CN.UTF-8/zh_CN.UTF-8/' /etc/locale.gen && locale-gen`
