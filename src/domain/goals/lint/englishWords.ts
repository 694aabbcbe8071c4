import { englishVerbs } from './englishVerbs.ts'
import type { WordLanguage } from './language.ts'

/** Nouns of things that exist, or of events that are over at some time. */
const things =
  'account album analysis apartment api app application article assessment assignment audit beta blog ' +
  'board boat book booklet bootcamp budget business calculator calendar camp car career-plan catalogue ' +
  'chapter checklist class club code-base company compiler component conference contract course cv ' +
  'dashboard database deck demo design dissertation document draft drawing ebook engine essay exam ' +
  'experiment feature film garden game guide handbook house jacket journal-article kit lab lecture ' +
  'letter library license licence list logo magazine manual manuscript map marathon meetup memoir ' +
  'microservice migration model module movie mvp newsletter novel outline package painting paper part ' +
  'patch pipeline plan playbook plugin podcast poem policy portfolio poster post presentation product ' +
  'program project proof proposal prototype quiz quilt recital report repository resume résumé rfc ' +
  'roadmap runbook schedule screenplay script seminar series service shed shop sign simulation site ' +
  'slide song spec specification speech spreadsheet stand standard story strategy summary survey sweater ' +
  'system table talk task template test tests thesis tool tournament tracker trip tutorial upgrade video ' +
  'website wiki will workshop zine documentary bible race concert bed taxes bachelor master phd ' +
  'doctorate diploma degree permit visa passport ged cdl license driver-license certificate certification ' +
  'promotion job raise offer internship scholarship team squad room closet garage kitchen desk bathroom ' +
  'basement attic yard lawn fence deck dress scarf cake advisor adviser boss counselor counsellor dentist supervisor professor therapist coach museum store restaurant startup home cabin ' +
  'specialization specialisation curriculum syllabus abstract poem symphony piece dance appointment ' +
  'retreat hackathon workshop recipe costume robot bot extension server cluster environment ' +
  'mural sculpture collection exhibit exhibition profile page form rubric unit lesson essay shot vaccine checkup physical prescription scan bloodwork'

const abstract =
  'relationship relationships habit habits routine mindset attitude confidence network reputation ' +
  'culture foundation life lifestyle balance understanding career impact difference change changes ' +
  'progress effort name living sense way knowledge skill skills ability abilities experience ' +
  'influence contribution contributions presence voice role responsibility responsibilities growth ' +
  'handle grip grasp feel break chance look peace time fun passion purpose meaning happiness success ' +
  'goal goals dream dreams potential best things stuff something anything everything it them this ' +
  'that family community future environment world future connection connections brand image vision ' +
  'start attention care part risk risks control advantage day night rest opportunity opportunities ' +
  'tasks work person people friend friends man woman parent mother father wife husband student ' +
  'player gap fear fears doubt stress anxiety temper emotions limits mentality promises done creativity example voice influence money job-market ' +
  'mind body health shape joy love faith trust respect support guidance feedback step steps ' +
  'level place choice choices decision decisions shot role-model problem problems situation ' +
  'performance productivity quality fitness strength muscle stamina discipline bit lot proud forward ahead along myself yourself around ' +
  'fund instrument sport week month year quarter'

const words = (written: string): ReadonlySet<string> => new Set(written.split(' '))

/** “Get better”, “work on”, “have a successful …”: only a direction. */
const wishes = new RegExp(
  `^(?:${[
    '(?:get|getting|be|being|become|becoming|do|doing|feel|make|stay)\\s+' +
      '(?:(?:a|the|much|lot|even|our|my|myself|\\p{L}+s)\\s+){0,2}' +
      '(?:better|more|less|good|great|healthy|healthier|happy|happier|faster|stronger|' +
      'comfortable|familiar|well|successful|best)',
    'work(?:ing)?\\s+(?:on(?!\\s+time)|towards?|hard|harder)',
    'have\\s+(?:a\\s+|an\\s+)?(?:better|more|less|good|great|successful|positive|healthy)',
    'level(?:l?ing)?\\s+up|look(?:ing)?\\s+into|learn(?:ing)?\\s+more|step(?:ping)?\\s+up',
    'get\\s+(?:into|back\\s+into|involved|out\\s+of\\s+my)|do\\s+my\\s+best',
    '\\p{L}+\\s+(?:\\p{L}+\\s+)?as\\s+(?:much|many|often)',
    'develop(?:ing)?|be|being|become|becoming',
  ].join('|')})(?!\\p{L})`,
  'u',
)

/** “I would like to”, “my goal for this year is to”. */
const openings = new RegExp(
  `^(?:${[
    '[\\s"“”\'*•–—-]',
    '(?:and|so|then|also|first|finally|please|maybe|hopefully)\\b',
    '(?:my|our|the|a)\\s+(?:\\p{L}+\\s+){0,3}?(?:goal|aim|objective|plan|target|resolution|dream|hope)s?' +
      '(?:\\s+(?:for|in|at)\\s+[^,:]{1,40}?)?\\s*(?:is|are|was|will\\s+be|would\\s+be|:)' +
      '(?:\\s+(?:to|that|for\\s+me\\s+to)\\b)?',
    '(?:goal|objective|aim|resolution)s?\\s*(?:\\d+)?\\s*[:–-]',
    '(?:i|we)(?![\\p{L}\\p{N}])(?:\\s+(?:\\p{L}+ly|also|just))?' +
      '(?:\\s+(?:want|wish|hope|plan|need|intend|aim|would|will|am|are|have|can|should|must|shall|' +
      "wanna|gonna|could|like|love|try|going|trying|planning|hoping|aiming)|'d|'ll|'m|'re|" +
      '\\s+to|\\s+be\\s+able)*(?:\\s+to\\b)?',
    '(?:want|wanting|would\\s+like|hoping|planning|trying|try|aim|aiming|hope|need|wanna|able)\\s+to\\b',
    '(?:to|will|not\\s+to)\\b|(?:be\\s+able|start|in\\s+order|for\\s+me)\\s+to\\b',
  ].join('|')})+`,
  'u',
)

export const englishWords: WordLanguage = {
  verbs: englishVerbs,
  wishes,
  means: /\bby\s+\p{L}+ing\b/u,
  learning:
    /^(?:learn|lern|improv|impruv|understand|know|master|explor|study|deepen|develop|familiari|get|look|sharpen|broaden|refin|hon|gain|enhanc|expand)/,
  openings,
  purposes:
    /(?<=\S\s)(?:so\s+(?:that|i|we|my)(?!\s+(?:want|will|would|need|plan|hope|aim|intend|goal|am\s+going)\b|'ll|'d)|because|since\s+(?:i|my|we|our)|(?<=,\s*)since)(?![\p{L}\p{N}])[^.;]*/gu,
  background: new RegExp(
    `(?<!\\p{L})(?:${[
      '(?<!\\b(?:will|to|would|should)\\s)(?:was|were|had|used\\s+to)',
      "(?:i|we|he|she|they)(?:\\s+(?:have|has)|'ve|'s)\\s+(?:been|lost|gained|had|done|made|missed|tried)",
      '(?:i|we|he|she|they|who)\\s+(?:got|left|started|lost|felt|went|did|made|came|took|gave|kept|(?!need|feed|speed)\\p{L}+ed)',
      '(?<=^\\s*)(?:after\\s+\\p{L}+ing|now\\s+that)',
      '(?:came|fell|rose|slipped|think(?:ing)?\\s+about|consider(?:ing)?|the\\s+idea\\s+of|open\\s+to)',
      '(?:currently|right\\s+now|at\\s+present|recent)',
      '(?<=(?:^|[.,;])\\s*)(?:has\\s+(?:lost|gained|had|done|made|missed|been)|works|sits|wakes|lives|drinks|smokes|smoked|sleeps|weighs|missed|skipped|forgot|struggled|struggles)',
    ].join(
      '|',
    )})(?!\\p{L})[^.,;!?]*?(?=[.,;!?]|\\b(?:wants?|will|hopes?|would|plans?|aims?|needs?|goal)\\b|$)`,
    'gu',
  ),
  fillers:
    /\s+(?:more|better|less|harder|faster|well|regularly|often|consistently|more\s+often|at\s+all|now|soon|further|this\s+year|so\s+much|a\s+lot|a\s+bit)$/u,
  beforeVerbs: words(
    'to and then by , ; : . & + / have has had will i we is are be been being can or also finally not successfully ' +
      "i'll we'll first who that least fully finally officially independently only just - – —",
  ),
  particles: words(
    'up out off in on down through over away back into onto to at for with reading writing together little',
  ),
  boundaries: words(
    'of for to on in at by with about from into onto that which who whose so because and or but before ' +
      'after until till when while as without during through over under within than then ' +
      'i we you he she they how why what where if between among against toward towards across per via using , ; . : ( ) – — - & + / ! ? ' +
      'once twice this next is are be this today tonight tomorrow using independently',
  ),
  articles: words('a an another one first'),
  owners: words('the my our your their his her its this that these those mine'),
  wholes: words('all every both each entire whole remaining everything'),
  vague: words(
    'more better less fewer several some many few various lots enough good great best high quality ' +
      'strong strongest successful healthy healthier happy happier positive nice meaningful real decent ' +
      'stable multiple different much additional further extra most other others fulfilling comfortable ' +
      'proper solid deep deeper bigger greater well balanced clean cleaner harder faster stronger ' +
      'smarter wiser any certain important valuable useful effective efficient work-life consistent',
  ),
  comparatives:
    /^(?:better|more|less|fewer|\p{L}{3,}(?:ier|ster|nger|arder|rther|eaner|impler|afer))$/u,
  abstract: words(abstract),
  mass: words(
    'software work code homework content music research material documentation art debt food stuff ' +
      'water data coding exercise reading writing programming weight money schoolwork housework coursework ' +
      'value results projects tasks smth french spanish english german muscles english math',
  ),
  generic: words(
    'skill skills skils things thing stuff knowledge ability abilities myself expertise career ' +
      'work abilites game areas everything competence competencies competences know-how',
  ),
  things: words(things),
  alone: words('graduate graduating retire relocate'),
  quantities: words(
    'performance latency time times coverage cost costs rate rates score speed spend size number count ' +
      'errors bugs uptime availability throughput satisfaction churn sales revenue retention pages ' +
      'alerts incidents redeliveries duration consumption usage traffic weight spending debt',
  ),
  outcomes: words(
    'certification certificate certified degree diploma ged promotion marathon triathlon ironman ' +
      'prototype graduation phd doctorate licence license half-marathon ultramarathon 5k 10k',
  ),
  groups: words(
    'team teams people group groups department meeting meetings others company life business',
  ),
  adverb: /^(?!family$|monthly$|july$).{3,}ly$/u,
  gerund: /ing$/,
  passive: { participle: /ed$/, before: words('been is are be') },
  studying: /^(?:learn|understand|know|master|study|explor)/,
  beforeTopic: words('at about in of with into'),
  of: { words: words('of for'), afterParticle: words('out') },
  joining: words('and then , ; & +'),
  manner: words('how'),
  isPlural: (word) => /[^su]s$/.test(word) && !/(?:ness|ics|series|news|canvas|chess)$/.test(word),
}
