/** Planned messages as an iCalendar file (RFC 5545). Titles say no more than a lock screen may show. */
import type { PlannedMessage } from './planner.ts';

const MINUTES = 15;

/** @param stamp when the calendar was made */
export function calendar(messages: readonly Pick<PlannedMessage, 'step' | 'at' | 'channel'>[], stamp: Date): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rebound//Follow-up//EN', 'CALSCALE:GREGORIAN'];
  for (const { step, at, channel } of messages) {
    const start = new Date(at);
    lines.push(
      'BEGIN:VEVENT',
      `UID:${step.replace(/[^A-Za-z0-9-]/g, '-')}-${start.getTime()}@rebound`,
      `DTSTAMP:${basic(stamp)}`,
      `DTSTART:${basic(start)}`,
      `DTEND:${basic(new Date(start.getTime() + MINUTES * 60_000))}`,
      `SUMMARY:Rebound: ${channel === 'sms' ? 'a text' : 'an email'}`,
      `DESCRIPTION:${step.split(':')[0]}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  return `${[...lines, 'END:VCALENDAR'].join('\r\n')}\r\n`;
}

const basic = (instant: Date): string => `${instant.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
