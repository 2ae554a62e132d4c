/** A kind of message of the validator that was looked at and is let pass, with the reason. */
export interface ReviewedMessage {
  message: RegExp
  reason: string
}

/** What vnu says about correct pages. A line here that no page needs any more makes the step fail. */
export const reviewedValidity: ReviewedMessage[] = [
  {
    message: /^The “list” role is unnecessary for element “[ou]l”\.$/u,
    reason: 'VoiceOver in Safari does not announce a list without bullets unless it has this role',
  },
  {
    message: /^Resource violates Content Security Policy \(meta tag\): external (stylesheet|script) “\//u,
    reason:
      'a file read from the disk has no origin that ‘self’ could be; the browser tests run with the policy',
  },
  {
    message: /^CSS: Unrecognized at-rule “@container”$/u,
    reason: 'its CSS checker does not know container queries',
  },
  {
    message: /^CSS: “container(-type)?”: Property “container(-type)?” doesn't exist\.$/u,
    reason: 'its CSS checker does not know container queries',
  },
  {
    message: /^Inline script violates Content Security Policy \(meta tag\): blocked by “script-src”/u,
    reason:
      'JSON-LD is data that no browser runs or blocks; our check inline-script finds every other script within a page',
  },
]
