const LIGHT = `--page:#f6f6f4;--card:#fff;--ink:#1d2127;--muted:#5a6270;--line:#dfe2e7;--hover:#f0f3f8;--focus:#1d5fd1;
--strong:#a8201a;--strong-bg:#fbe9e7;--likely:#8a5200;--likely-bg:#fcf0da;--possible:#1f56a8;--possible-bg:#e6effb;
--agree:#17693b;--agree-bg:#dff3e6;--similar:#7a5a00;--similar-bg:#fbf0c8;--differ:#a8201a;--differ-bg:#fbe3e0;--quiet:#5a6270;--quiet-bg:#edeff2`;
const DARK = `--page:#14171b;--card:#1c2026;--ink:#e6e8eb;--muted:#9aa3af;--line:#333a44;--hover:#242a33;--focus:#7fb0ff;
--strong:#ff9d94;--strong-bg:#471c1a;--likely:#f0b95c;--likely-bg:#3f2d0d;--possible:#94bdff;--possible-bg:#1a2f52;
--agree:#7fd6a0;--agree-bg:#163825;--similar:#e8cd6f;--similar-bg:#41370f;--differ:#ff9d94;--differ-bg:#4a1f1c;--quiet:#9aa3af;--quiet-bg:#2a303a`;

/** The page's one style sheet. Light and dark by the system's wish or by the button; paper gets its own rules. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer,.notice{max-width:88rem;margin:0 auto;padding:0 1.5rem}
header{display:flex;gap:2rem;justify-content:space-between;align-items:flex-start;padding-top:1.75rem}
h1{font-size:1.35rem;margin:0;letter-spacing:-.01em}
h2{font-size:1.05rem;margin:2.5rem 0 .75rem}
h3{font-size:.95rem;margin:0}
p{margin:.25rem 0}
.headline{font-size:1.05rem}
.broken{border-left:4px solid var(--strong);background:var(--strong-bg);color:var(--strong);padding:.35rem .75rem;margin:.5rem 0}
.muted{color:var(--muted);font-size:.875rem}
.notice{padding:1rem 1.5rem;color:var(--muted)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9}
.tools{display:flex;gap:.5rem;flex:none}
button,select,input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.45rem;padding:.35rem .7rem}
button{cursor:pointer}button:hover{background:var(--hover)}.tools [aria-pressed=true]{background:var(--quiet-bg);border-color:var(--muted)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.filters{position:sticky;top:0;background:var(--page);padding:1rem 0 .4rem;z-index:2}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;margin-bottom:.75rem}
.chip{display:flex;gap:.5rem;align-items:baseline;border-radius:2rem;padding:.3rem .9rem;color:var(--muted)}
.chip b{font-variant-numeric:tabular-nums;font-size:1.05rem}
.chip[aria-pressed=true]{color:var(--tone,var(--ink));background:var(--tone-bg,var(--quiet-bg));border-color:transparent}
.chip[aria-pressed=false] b{font-weight:500}
.strong{--tone:var(--strong);--tone-bg:var(--strong-bg)}.likely{--tone:var(--likely);--tone-bg:var(--likely-bg)}.possible{--tone:var(--possible);--tone-bg:var(--possible-bg)}
.agree{--tone:var(--agree);--tone-bg:var(--agree-bg)}.similar{--tone:var(--similar);--tone-bg:var(--similar-bg)}.differ,.conflict{--tone:var(--differ);--tone-bg:var(--differ-bg)}
.absent,.near,.quiet,.dismissed,.set-aside,.none{--tone:var(--quiet);--tone-bg:var(--quiet-bg)}
.fields{display:flex;flex-wrap:wrap;gap:.75rem;align-items:flex-end}
.fields div{display:grid;gap:.15rem}.fields label{font-size:.8rem;color:var(--muted)}
.fields div:first-child{flex:1 1 16rem}.fields select{max-width:15rem}
.fields input,.fields select{color:var(--ink);font-size:.95rem;width:100%}
.entries{--columns:2.2rem 3.6rem minmax(0,1.25fr) minmax(0,1.25fr) 8.2rem 8rem 5.4rem 5.4rem 5rem minmax(0,.7fr);background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.line{display:grid;grid-template-columns:var(--columns);gap:.75rem;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
.head{font-size:.8rem;font-weight:600;color:var(--muted)}
.head button{border:0;background:none;padding:0;color:inherit;font-weight:inherit}
.head button::after{content:"";display:inline-block;width:1em;text-align:center}
[aria-sort=ascending] button::after{content:"↑";content:"↑" / ""}[aria-sort=descending] button::after{content:"↓";content:"↓" / ""}
#entries>:last-child{border-bottom:0}
.entry{cursor:pointer}.entry:hover,.entry[data-open]{background:var(--hover)}
.entry>*{overflow:hidden;overflow-wrap:anywhere}
.c-open{margin:-.2rem;padding:.2rem}
.entry .main{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.toggle{border:0;background:none;padding:0 .3rem;color:var(--muted)}
.toggle::before{content:"▸";content:"▸" / "";display:inline-block;transition:transform .12s}
.toggle[aria-expanded=true]::before{transform:rotate(90deg)}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}
.sub{color:var(--muted);font-size:.82rem}
.tag{display:inline-block;border-radius:.35rem;padding:0 .45rem;font-size:.8rem;line-height:1.5;color:var(--tone,var(--ink));background:var(--tone-bg,var(--quiet-bg));white-space:nowrap;margin:0 .25rem .15rem 0;max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:bottom}
.word{color:var(--tone)}
.detail{background:var(--page);padding:1rem 1.25rem 1.5rem;border-bottom:1px solid var(--line)}
.match{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.25rem;margin-bottom:1rem;overflow-wrap:anywhere}
.match-head{display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:baseline;margin-bottom:.75rem}
.match-head .num{margin-left:auto}
.versus{display:grid;grid-template-columns:7.5rem 1fr 7rem 1fr;border-top:1px solid var(--line)}
.versus>*{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}
.versus .name{font-size:1.1rem}
.versus .label{color:var(--muted);font-size:.85rem}
mark{color:var(--tone);background:var(--tone-bg);border-radius:.25rem;padding:0 .15rem}
mark.similar{text-decoration:underline dotted}mark.differ{text-decoration:underline wavy 1px}
.parts{display:grid;grid-template-columns:7.5rem 4rem minmax(6rem,14rem) 1fr;gap:.2rem .75rem;margin:.75rem 0;align-items:center}
.parts .points{text-align:right;font-variant-numeric:tabular-nums}
.bar{position:relative;height:.6rem;background:var(--quiet-bg);border-radius:.2rem;overflow:hidden}
.bar i{position:absolute;top:0;bottom:0;background:var(--tone)}
.total{font-weight:600;color:var(--ink)}
.settle{border-left:3px solid var(--possible);padding:.15rem 0 .15rem .75rem;margin:.75rem 0}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.25rem;margin:.5rem 0}
.facts dt{color:var(--muted);font-size:.85rem}.facts dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2rem;align-items:start}
.plain{border-collapse:collapse;width:100%;background:var(--card);border:1px solid var(--line);font-size:.875rem}
.plain caption{text-align:left;color:var(--muted);padding:.25rem 0}
.plain th,.plain td{text-align:left;vertical-align:top;padding:.35rem .7rem;border-bottom:1px solid var(--line)}.plain td{overflow-wrap:anywhere;min-width:4rem}
.hash{font:.8rem/1.4 ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--muted);overflow-wrap:anywhere}
.scroll{overflow-x:auto}
a{color:var(--possible)}
kbd{font:inherit;border:1px solid var(--line);border-radius:.3rem;padding:0 .35rem;background:var(--card)}
footer{padding-top:1.5rem;padding-bottom:2.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media screen and (max-width:68rem){.entries{--columns:2.2rem 3.6rem minmax(0,1fr) minmax(0,1fr) 8.2rem 8rem 5.4rem 5.4rem}.c-effect,.c-programme{display:none}}
@media screen and (max-width:52rem){.filters{position:static}.head{display:none}.c-dob,.c-country,.c-row{display:none}
.entries{--columns:1.4rem minmax(0,1fr) auto}.entry{gap:.15rem .5rem}.c-open{grid-row:1/3}.c-customer{grid-column:2;grid-row:1}.c-listed{grid-column:2;grid-row:2;color:var(--muted)}.c-score{grid-column:3;grid-row:1;text-align:right}.c-lists{grid-column:3;grid-row:2;text-align:right}
.detail{padding:.75rem .5rem}.match{padding:.75rem}header,main,footer{padding-left:.9rem;padding-right:.9rem}header{flex-wrap:wrap;gap:.75rem}
.versus{grid-template-columns:1fr 1fr;grid-auto-flow:dense}.versus>:nth-child(4n+1),.versus>:nth-child(4n+2){grid-column:1}.versus>:nth-child(4n+3),.versus>:nth-child(4n){grid-column:2}.versus>:nth-child(odd){border-bottom:0;padding-bottom:0}
.parts{grid-template-columns:1fr 4rem}.parts .bar,.parts .bar+div,.two>*{grid-column:1/-1}}
@media(prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{
:root,:root[data-theme=dark]{color-scheme:light;${LIGHT};--page:#fff}
@page{margin:1.4cm}
body{font-size:9pt}.sub,.tag,.muted,.head,.plain,.label,.facts dt{font-size:8pt!important}h1{font-size:14pt}.headline,h2{font-size:11pt}
.entry .main{display:block;overflow:visible}
.tools,.fields,.skip,footer,#more,.c-open,.c-programme,#rejected-more{display:none}
header,main{padding:0;max-width:none}
.filters{position:static}.chip[aria-pressed=false]{display:none}
.entries{--columns:1.6rem minmax(0,1fr) minmax(0,1fr) 5.6rem 5.4rem 3.4rem 3.6rem 3.2rem;border:0}.line{padding:.3rem 0;gap:.6rem;break-inside:avoid}
.detail{padding:0 0 .75rem 1rem;background:none}.match{border:0;border-radius:0;padding:.5rem 0;margin:0;border-top:1px solid var(--line)}
.versus,.parts,.match-head{break-inside:avoid}.match-head,h2,h3{break-after:avoid}
.versus{grid-template-columns:6rem 1fr 6rem 1fr}.parts{grid-template-columns:6rem 3rem 8rem 1fr}
mark,.tag,.bar,.bar i{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a[href]{color:inherit}
}`;
