// The selectors that selectors.mjs asks Chromium about. Where Chromium departs from the specification, SelectorTest has
// the case instead: it takes buttons for optional controls, compares language tags by their beginning only, takes
// :nth-child(2 OF p) for invalid, and overflows at numbers beyond 32 bits.
const lines = (text) => text.split("\n").filter((line) => line !== "");

const matching = lines(String.raw`
*
p
P
div
DIV
svg
linearGradient
lineargradient
LINEARGRADIENT
font
my-tag
nosuch
*|*
*|p
*|rect
|p
|*
svg|rect
p|a
*|
|
| p
* | p
*||p
.a
.A
.a.b
.b.a
.a.A
.body
.Body
.BODY
.art
.Art
#p1
#P1
#top
#Top
#TOP
#p1.a
p#p1.a
#p1#p1
#p1#p2
#1a
#\31 a
#\31a
#\000031a
#-
#--
#-a
#-1
#
# p1
.1st
.\31st
.\31 st
.x-1
.-x
.-
.--
.a\:b
.a\3A b
.a\3a
b
..a
.a..b
. a
./**/a
.a/**/.b
.a/**/b
p/**/.a
p /**/ .a
p/**/a
p/**/ /**/b
/**/p/**/
\70
\p
\000070
\70 1
é
🎉
--a
-a
-
1p
p.
p#
*p
p*
**
p.a*
.a p
.a > p
.a>p
.a  >  p
.a >p
.a> p
div p
div div
div div div
div * span
body div p b
html body p
body html
html > body > div > p
html > p
html p > b
div > p b
div b > p
:root > body
.wrap .a
.wrap > .a
.wrap .inner .a
.wrap .inner > .a
table td
table > td
table > tbody > tr > td
tr td + td
tr > td + td + td
tr td ~ td
td ~ td ~ td
td + td + td + td
p + p
p ~ p
p ~ p ~ p
p ~ div
p ~ div span
p ~ div > span
h1 ~ p
h1 ~ h2 ~ p
h2 + p
h1 + h2 + p
h1 + p
.k1 ~ .s
.k1 + .s
.k2 ~ li
.k3 li
.k3 > ul > li
.s ~ .s
.s + li
li + .s ~ li
li ~ .s + li
ul > li ~ li > ul > li
.nosuch p
.nosuch ~ p
.nosuch + p
.nosuch > p
html > body > .wrap > .inner > span ~ span
.wrap p ~ div span ~ span
body > p ~ p
section h1
section section h1
section > article > section > h1
section article h1
article h1
section > h1
section ~ div
section + div
section ~ div u
> p
+ p
~ p
p >
p +
p ~
p > > b
p + + p
p ~ ~ p
p > + p
p >> b
p >>> b
p /deep/ b
p || b
p ! b
p,
,p
,
p,,b
p, b
p,b
 p , b 
p, :nosuch
p, b:nosuch
p, ::nosuch
p, a|b
p, #1
p)
p]
p}
p;
p!
p@b
p%
p 1
p "a"
p(a)
"p"
1
@p
[title]
[TITLE]
[ title ]
[title][title]
p[title]
[nosuch]
[title="Hello World"]
[title='Hello World']
[title="hello world"]
[title="hello world" i]
[title="hello world"i]
[title="hello world" I]
[title="hello world"  i ]
[title="Hello World" x]
[title="Hello World" i i]
[title="Hello World"/**/i]
[title=Hello]
[title~=Hello]
[title~="Hello"]
[title~="hello"]
[title~="hello" i]
[title~="Hello World"]
[title~=""]
[title^=""]
[title$=""]
[title*=""]
[title=""]
[title|=""]
[data-e=""]
[data-e|=""]
[data-e~=""]
[data-e*=""]
[data-e]
[title^="Hell"]
[title^=Hell]
[title$="rld"]
[title*="lo W"]
[title*="LO w" i]
[title^="hELL" i]
[title$="RLD" i]
[title|="Hello"]
[title^= "Hell" ]
[title ^="Hell"]
[title^ ="Hell"]
[title^/**/="Hell"]
[title/**/^="Hell"]
[title = "Hello World"]
[title==Hello]
[title!=Hello]
[title=1]
[title=#a]
[title=-]
[title=--]
[title=-a]
[title= ]
[title=]
[=a]
[]
[title i]
[title "a"]
[.title]
[title a]
[title=a b]
[data-x="abc def"]
[data-x=abc]
[data-x~=abc]
[data-x~=def]
[data-x~="abc def"]
[data-x~="ABC"]
[data-x~="ABC" i]
[data-x="ABC"]
[data-x="abc"]
[data-y=abc]
[data-y=abc i]
[data-y=Abc]
[data-y=Abc i]
[data-z|=en]
[data-z|="en"]
[data-z|="EN"]
[data-z|="EN" i]
[data-z|="en-US"]
[data-z|="e"]
[lang|=en]
[lang|=de]
[lang="en-gb"]
[lang=FR-ch]
[align=center]
[align="center"]
[ALIGN=center]
[valign=top]
[valign="TOP"]
[target="_blank"]
[target="_BLANK"]
[bgcolor="#fff"]
[bgcolor="#FFF"]
[color=red]
[face=arial]
[face=Arial]
[type=email]
[type="EMAIL"]
[dir=rtl]
[class=a]
[class="a b"]
[class="A"]
[class~=a]
[class~=A]
[class="Body wide"]
[class="body wide"]
[id=p1]
[id="P1"]
[id="top"]
[width="600"]
[width]
[href$=".pdf"]
[href$=".pdf" i]
[href$=".PDF"]
[href^="http"]
[href^=http]
[href*="example.org"]
[href]
a[href]
[*|href]
[|href]
[svg|href]
[*|title]
[|title]
[* |title]
[*| title]
[xlink\:href]
[viewBox]
[stop-color]
[stop-color="#FFF"]
[r="1"]
[data-ogsc]
[data-ogsc] u
[data-ogsc] > u
[data-ogsb] u
[placeholder]
[checked]
[disabled]
[colspan="2"]
[alt=""]
[alt]
[name=r]
[lang]
[lang=""]
:root
:scope
:root p
:root > body > p
:root:root
html:root
body:root
:root:not(html)
:empty
p:empty
span:empty
img:empty
:not(:empty)
:first-child
:last-child
:only-child
p:first-child
p:last-child
li:first-child
li:last-child
td:only-child
span:first-of-type
span:last-of-type
p:first-of-type
p:last-of-type
:first-of-type
:last-of-type
:only-of-type
h1:only-of-type
em:only-of-type
:nth-child(1)
:nth-child(2)
:nth-child(0)
:nth-child(-1)
:nth-child(n)
:nth-child(n+3)
:nth-child(-n+3)
:nth-child(-n + 3)
:nth-child(2n)
:nth-child(2n+1)
:nth-child(2n + 1)
:nth-child(2n +1)
:nth-child(2n+ 1)
:nth-child(2n-1)
:nth-child(2n- 1)
:nth-child(2n - 1)
:nth-child(2n -1)
:nth-child(odd)
:nth-child(EVEN)
:nth-child( even )
:nth-child(3n-2)
:nth-child(-2n+5)
:nth-child(+3)
:nth-child(+n)
:nth-child(-n)
:nth-child(+2n)
:nth-child(+n+2)
:nth-child(+ n)
:nth-child(+/**/n)
:nth-child(+ 3)
:nth-child(2 n)
:nth-child(2/**/n)
:nth-child(2n/**/+/**/1)
:nth-child(2n/**/+1)
:nth-child(n-2)
:nth-child(n- 2)
:nth-child(n -2)
:nth-child(n - 2)
:nth-child(-n-2)
:nth-child(-n- 2)
:nth-child(-n - -2)
:nth-child(n + -2)
:nth-child(n + +2)
:nth-child(n+)
:nth-child(n-)
:nth-child(--n)
:nth-child(+-n)
:nth-child(-+n)
:nth-child(+ -n)
:nth-child(0n+2)
:nth-child(0n)
:nth-child(1n)
:nth-child(-0n+2)
:nth-child(10n+1)
:nth-child(1.0)
:nth-child(1.5)
:nth-child(1e1)
:nth-child(1.0n)
:nth-child(1e0n)
:nth-child(2N+1)
:nth-child(\6e)
:nth-child(2\6e)
:nth-child(2\6e+1)
:nth-child(n\2d 1)
:nth-child(odd even)
:nth-child(odd,even)
:nth-child(+odd)
:nth-child(-odd)
:nth-child(foo)
:nth-child(n1)
:nth-child(nn)
:nth-child(2n2)
:nth-child(n-a)
:nth-child(n-2a)
:nth-child(2n-2a)
:nth-child("2")
:nth-child(2px)
:nth-child(2%)
:nth-child()
:nth-child
:nth-child (2)
:nth-child(99999999999)
:nth-child(n+99999999999)
:nth-last-child(1)
:nth-last-child(2)
:nth-last-child(odd)
:nth-last-child(-n+2)
li:nth-child(2):nth-last-child(6)
li:nth-child(n+2):nth-last-child(n+2)
:nth-of-type(2)
:nth-of-type(odd)
:nth-of-type(n+2)
:nth-last-of-type(1)
:nth-last-of-type(2)
:nth-last-of-type(2n)
p:nth-of-type(2)
h2:nth-of-type(2)
h2:nth-last-of-type(2)
:nth-child(1 of .s)
:nth-child(2 of .s)
:nth-child(odd of .s)
:nth-child(odd of li.s, .k1)
:nth-child(-n+2 of .s)
:nth-child(even of li)
:nth-child(n of .s)
:nth-last-child(1 of .s)
:nth-last-child(2 of .s)
:nth-last-child(odd of .s, .k3)
:nth-child(1 of ul > .s)
:nth-child(2 of p ~ p)
:nth-child(1 of :not(p))
:nth-child(1 of :is(.s, #p2))
:nth-child(1 of #p2)
:nth-child(2 of #p2)
:nth-child(1 of :nth-child(2 of .s))
:nth-child(2of .s)
:nth-child(2n+1of .s)
:nth-child(odd of)
:nth-child(odd of > p)
:nth-child(odd of ,)
:nth-child(odd of :nosuch)
:nth-child(odd of .s, :nosuch)
:nth-child(of .s)
:nth-of-type(2 of .s)
:nth-last-of-type(2 of .s)
:nth-child(2 .s)
:nth-col(1)
:first-child()
:first-child(1)
:link
:any-link
:visited
:-webkit-any-link
a:link
a:not(:link)
:link:link
:hover
:active
:focus
:focus-within
:focus-visible
:target
a:hover
:not(:hover)
p:not(:hover)
a:not(:visited)
:not(:focus)
p:not(:active):not(:target)
:hover p
:not(:hover) > b
:is(:hover, .s)
:is(p:hover, p)
:hover()
:hover(a)
:Hover
:HOVER
:h\6fver
: hover
:/**/hover
:nosuch
:nosuch()
:nosuch(a)
:not(:nosuch)
:
::
p:
p::
p:::before
:::before
:-webkit-nosuch
:-moz-nosuch
:-moz-placeholder
:-moz-any(p)
:-moz-any-link
:-ms-input-placeholder
:-o-prefocus
:-internal-is-html
:-webkit-autofill
:-webkit-any(p, .a)
:-webkit-any(p .a)
:-webkit-any()
:-webkit-any(p, :nosuch)
:-webkit-any(:not(p))
:is()
:is(p)
:is(p, .a)
:is(P, .A)
:is(.a.b)
:is(.wrap p)
:is(.wrap > p) b
:is(p, :nosuch)
:is(:nosuch)
:is(:nosuch, p)
:is(,p)
:is(p,)
:is(p,,.a)
:is(,)
:is( p )
:is(p .nosuch, p b)
:is(> p)
:is(> p, .a)
:is(+ p, .a)
:is(::before)
:is(::before, p)
:is(:before, p)
:is(svg|p, p)
:is(#1, p)
:is([title=1], p)
:is(p:is(:nosuch), .s)
:is(:not(:nosuch), .s)
:is(:is(p), :is(.s))
:is(div, table) :is(p, td)
:is(div, table):not(.wrap) :is(p, td)
p:is(.a, .b):is(.b)
:is(p)a
:is(p)p
p:is(*)
*:is(p)
:is(*|p)
:is(|p)
:where()
:where(p)
:where(#p1)
:where(#p1).a
:where(p, :nosuch)
:where(.wrap .a)
div:where(.wrap) .a
:not(p)
:not(*)
:not(*|*)
:not(|p)
:not()
:not(p, .a)
:not(p .a)
:not(.wrap p)
p:not(.wrap p)
p:not(.a):not(.b)
p:not(.a, .b)
p:not(#p1)
:not(:not(p))
:not(:not(:not(p)))
:not(:is(p, .a))
:not(> p)
:not(::before)
:not(:before)
:not(p,)
:not(,p)
:not(p::before)
:not
:NOT(p)
:not( p )
:not(p):not(div):not(td):not(li)
div :not(p) > span
:not(html) p
:not(body) > p
:not(html, body) p
body :not(.wrap) > p
:has(b)
:has(> b)
:has(>b)
:has(+ p)
:has(~ p)
:has(+ p + p)
:has(~ p ~ p)
:has(> p > b)
:has(p > b)
:has(p b)
:has(.wrap b)
:has(:root b)
:has(.a .a)
:has(> .a .a)
:has(> .inner > .a + .A)
:has(+ div span)
:has(~ div > span)
:has(> p ~ div > span)
p:has(b)
p:has(i.a)
div:has(p)
div:has(> p)
div:has(p, span)
div:has(> p, > span)
tr:has(a)
tr:has(> td > a[href])
td:has(a, img)
body:has(.nosuch)
body:has(.a) .s
:has(a):not(:has(p))
div:not(:has(p))
li:has(ul)
li:has(~ .s)
li:has(+ .s)
.s:has(+ li + .s)
section:has(> h1)
section:has(h1.deep)
section:has(h1.deep) > h1
h1:has(+ h2)
h1:has(~ p)
h2:has(+ p):has(~ article)
html:has(b)
:root:has(.list .s)
:has(:hover)
:has(:not(:hover))
:has(:empty)
:has(:first-child)
:has(> :nth-child(3))
:has(> :last-child:nth-child(2))
:has(:is(b, i))
:has(:is(.wrap b))
:has(> :is(b, i))
:has(:is(> b))
:has()
:has(> )
:has(> > b)
:has(b >)
:has(b,)
:has(,b)
:has(b, :nosuch)
:has(:nosuch)
:has(:is(:nosuch))
:has(:has(b))
:has(:is(:has(b)))
:has(:not(:has(b)))
:has(:where(b, :has(i)))
:is(:has(b))
:not(:has(b))
:has(::before)
:has(b::before)
:has(*)
:has(> *)
:has(+ *)
:has(~ *)
:has
:scope p
:scope > body
:has(> :scope)
:has(:scope)
:nth-child(1 of :has(b))
:lang(en)
:lang(EN)
:lang(en-gb)
:lang(en-us)
:lang(de)
:lang(fr)
:lang(fr-CH)
:lang(f)
:lang(x)
p:lang(de)
:lang()
:lang( en )
:lang(1)
:lang(en fr)
:lang(en,)
:lang(,en)
:lang
:dir(ltr)
:dir(rtl)
:dir(RTL)
:dir(auto)
:dir(nosuch)
:dir( rtl )
:dir()
:dir("ltr")
:dir(ltr, rtl)
:dir(ltr rtl)
:dir
:enabled
:disabled
:checked
:required
:read-only
:read-write
:placeholder-shown
:default
:indeterminate
:open
:defined
:not(:defined)
input:enabled
input:disabled
option:checked
input:not(:checked)
:fullscreen
:modal
:popover-open
:picture-in-picture
:autofill
:user-valid
:user-invalid
:current
:past
:future
:state(x)
:state()
:state(x y)
:host
:host(p)
:host(p b)
:host()
:host(p, b)
:host-context(p)
:host p
:xr-overlay
:active-view-transition
::before
::after
::BEFORE
p::before
p:before
p:BEFORE
p:after
p:first-line
p:first-letter
p::first-line
p::first-letter
:marker
:selection
:placeholder
::marker
::selection
::backdrop
::placeholder
::file-selector-button
::cue
::cue(b)
::slotted(p)
::slotted(p b)
::slotted()
::slotted
::slotted(p, b)
::slotted(p)::before
::part(a)
::part(a b)
::part()
::part
::part(a)::before
::part(a)::part(b)
::part(a):hover
::highlight(x)
::highlight
::highlight()
::view-transition
::view-transition-group(x)
::view-transition-old(*)
::view-transition-new(x)
::details-content
::target-text
::spelling-error
::grammar-error
::search-text
::nosuch
::nosuch(p)
::-webkit-nosuch
::-WEBKIT-nosuch
::-webkit-nosuch(p)
::-webkit-scrollbar
::-webkit-input-placeholder
::-moz-nosuch
::-moz-focus-inner
::-moz-selection
::-ms-clear
::-internal-nosuch
:-webkit-scrollbar
p::before::before
p::before::after
p::before::marker
p::after::marker
p::first-line::before
p::marker::before
p::before b
p::before > b
p::before + b
p::before ~ b
p::before .a
p::before.a
p::before#a
p::before[a]
p::before*
p::before:first-child
p::before:root
p::before:empty
p::before:lang(en)
p::before:nth-child(1)
p::before:has(b)
p::before:is(:hover)
p::before:is(.a)
p::before:not(.a)
p::before:where(.a)
p::before, .a
p, ::nosuch
p, ::-webkit-nosuch
p, ::-moz-nosuch
p::before(a)
p:before(a)
p::first-child
p:: before
p: :before
*::before
.a .b::after
::-webkit-scrollbar-thumb:vertical
:vertical
&
& p
& > body
&p
p&
&.a
.a&
&html
html&
&&
& &
:is(&)
:not(&)
:has(&)
:has(> &)
:is(& p)
:not(& p)
p, &
&::before
#p1 .a, p.b
#p1.a[id]:first-child > b
body#Top.Body.wide > div#wrap.wrap.a.b > p#p1.a
:is(#p1, .a, p)
:is(p, span).a
:not(#nosuch, .nosuch)
:where(#p1, p)
:has(#p1, p)
:nth-child(1 of #p1, p)
:nth-last-child(n of p, .a.b.c, #p2)
:is(:where(#p1), p)
:is(:is(#p1))
:not(:where(#x))
:is(.a, :nosuch)
:is(.a#nosuch, p)
:root:not(.a):where(.b, *)
u + .body
#outlook a
.ExternalClass *
.ExternalClass p
* html
*:first-child+html
.\38 0
[class~="x_foo"]
[class*="x_"]
[style*="color"]
a[x-apple-data-detectors]
div[style*="margin: 16px 0;"]
.a:not([data-x]):nth-child(1)
body[class] > *
:is(h1, h2, h3):not(.h) + p
:is(section, article) :is(section, article) h1
`);

const odd = [
  "",
  " ",
  "\t",
  "p\n,\nb",
  "p\tb",
  "p\r\nb",
  "p\fb",
  "p\u00a0b",
  "p\u000bb",
  ".\u{1f389}",
  ".a\u0000",
  "[title='a\nb']",
  "[title='Hello\\\n World']",
  "[title=\"Hello\\20World\"]",
  "[title=\"Hello\\20 World\"]",
  "[title=Hello\\ World]",
  "p\\\nb",
  "/* p */",
  "p /* > */ b",
  "<!-- p",
  "p -->",
  "url(p)",
  "p url(b)",
  "U+0025",
  ":is(p, url(x), .s)",
  ":is(p, (x, y), .s)",
  ":is(p, [x, y], .s)",
  ":is(p, {x, y}, .s)",
  ":is(p, ), .s)",
  ":is(p; .s)",
  ":is(p! , .s)",
  ":not(p! , .s)",
  ":is(:is(:is(:is(:is(p)))))",
  ":not(:not(:not(:not(p))))",
];

export const plain = [...matching, ...odd];

const parents = [".wrap", "p", ".wrap, #t", ".wrap > .a", "div .inner, p.a", ":root", "#p1::before", "li"];
const children = lines(String.raw`
&
& b
& > p
& + p
&.a
.a&
p&
&p
& &
&&
& & &
> p
> .a
+ p
~ p
~ div span
p
span
.a
:is(span, b)
b, > i
& b, i
.b &
body &
body > &
:root &
+ &
~ & + &
> & > b
:is(&) b
:is(&, b)
:not(&)
:not(&) > b
b:not(&)
:not(& b)
:where(&) b
:where(&, b)
:has(&)
:has(> &)
& :has(b)
&:has(b)
&:has(&)
&:hover
&:not(:hover)
&:first-child
&:nth-child(odd)
:nth-child(2 of &)
:nth-child(1 of & > *)
&::before
&:before
::before
:hover
:not(:hover)
*
*&
&*
&#p1
#p1&
&[id]
[id]&
[id]
& + & + &
& ~ &
& p + p
:is(:nosuch)
:is(:nosuch, &)
:nosuch
&:nosuch
& >
& > > p
>
,
& ,
, &
b, :nosuch
& b, :nosuch &
&1
& 1
&-a
& -a
& --a
.a & .b
&:is(p, .a)
&:is(.a, #p1)
&:where(.a, #p1)
& .inner &
html:has(&) b
:root:has(& > b) p
`);

export const nested = parents.flatMap((parent) => children.map((child) => [parent, child]));
