/** What GraphiQL opens with, a tab each. They know no ids, so they run on any graph. */
export const EXAMPLES = [
  `# Who is 韦韬? His posts and meetings, and the sentences that say so.
# Try pinyin (weitao), initials (wt), or one character (韦).
query WhoIs {
  search(text: "韦韬", kinds: [PERSON], first: 3) {
    summary
    entity {
      id
      name
      ... on Person {
        pinyin
        firstSeen
        lastSeen
        tenures {
          former
          firstSeen
          lastSeen
          role { title organisation { name } }
          statements { quote article { title date } }
        }
        appearances {
          functions
          order
          meeting { name date }
          statements { quote }
        }
      }
    }
  }
}
`,
  `# Who held the posts of an organisation, latest first?
query Posts {
  search(text: "太原市委", kinds: [ORGANISATION], first: 1) {
    entity {
      name
      ... on Organisation {
        organisationKind
        aliases
        partOf { name }
        tenures {
          person { name }
          role { title }
          firstSeen
          lastSeen
          former
        }
      }
    }
  }
}
`,
  `# Who was at a meeting, in the order of the report, and who did what?
query Attendances {
  search(text: "会", kinds: [MEETING], first: 2) {
    matched
    entity {
      name
      ... on Meeting {
        meetingKind
        date
        place
        attendances {
          order
          functions
          attendee { kind name }
          statements { quote start end article { id title } }
        }
      }
    }
  }
}
`,
  `# The best connected part of the graph, as the explorer draws it first.
# Give ids to see what surrounds them.
query Picture {
  neighbourhood(limit: 50) {
    total
    nodes { degree entity { id kind name } }
    edges { id kind source target statementCount functions }
  }
}
`,
  `# What does the graph hold?
query Stats {
  stats { articles statements people organisations roles meetings firstDate lastDate }
}
`,
] as const satisfies readonly string[];
