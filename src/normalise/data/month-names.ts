/**
 * Month names and their usual short forms: English, French, German, Spanish, Italian, Portuguese, Dutch, Swedish,
 * Danish, Polish, Czech, Romanian, Turkish, Russian, Ukrainian and Arabic, source: the Unicode CLDR (common/main/*.xml,
 * calendar gregorian). Lower case, without diacritics. Croatian is left out: its `listopad` is October, the Polish
 * and Czech one November.
 */
export const MONTH_NAMES: readonly string[] = [
  'jan january janv janvier janner januar enero ene gennaio gen janeiro januari stycznia styczen sty leden ledna ianuarie ian ocak oca января январь янв січня січень يناير',
  'feb febr february fev fevr fevrier feber februar febrero febbraio fevereiro februari lutego luty lut unor unora februarie subat sub февраля февраль фев лютого лютий فبراير',
  'mar march mars marz marzo marco mrz maart mrt marts marca marzec brezen brezna martie mart марта март мар березня березень مارس',
  'apr april avr avril abril abr aprile kwietnia kwiecien kwi duben dubna aprilie nisan nis апреля апрель апр квітня квітень ابريل',
  'may mai mayo maggio mag maio mei maj maja kveten kvetna mayis мая май травня травень مايو',
  'jun june juin juni junio giugno giu junho czerwca czerwiec cze cerven cervna iunie iun haziran haz июня июнь июн червня червень يونيو',
  'jul july juil juillet juli julio luglio lug julho lipca lipiec lip cervenec cervence iulie iul temmuz tem июля июль июл липня липень يوليو',
  'aug august aout agosto ago augustus augusti sierpnia sierpien sie srpen srpna agustos agu августа август авг серпня серпень اغسطس',
  'sep sept september septembre septiembre setiembre settembre set setembro wrzesnia wrzesien wrz zari septembrie eylul eyl сентября сентябрь сен сент вересня вересень سبتمبر',
  'oct october octobre okt oktober octubre ottobre ott outubro out pazdziernika pazdziernik paz rijen rijna octombrie ekim eki октября октябрь окт жовтня жовтень اكتوبر',
  'nov november novembre noviembre novembro listopada listopad lis listopadu noiembrie noi kasim kas ноября ноябрь ноя нояб листопада листопад نوفمبر',
  'dec december decembre dez dezember diciembre dic dicembre dezembro grudnia grudzien gru prosinec prosince decembrie aralik ara декабря декабрь дек грудня грудень ديسمبر',
];
