/**
 * Headers of columns that number the rows of a table, as keys of `headerKey`: `No.`, `Nº` and `№` are one. The sign `#`
 * has no key. Words for a number of anything (`Number`, `Номер`) are left out: beside a series, that is the passport's.
 * Written by hand.
 */
export const ROW_NUMBER_HEADERS = `no, nr, n, sn, sno, sr no, srl no, sl no, serial no, serial nr, row, row no, row nr, row number, line no, item no,
  lfd nr, lfdnr, lfd no, lfd, laufende nr, laufende nummer, pos nr, n ordre, numero d ordre, n orden, nro, volgnr, volgnummer, lopnr, lobenr,
  lp, l p, poz, por c, poradove cislo, rb, r br, redni broj, nr crt, sorszam, eil nr, п п, n п п, no п п, номер п п, порядковый номер, з п, no з п, n з п, no р б,
  sira, sira no, sira numarasi, α α, 序号, 序號, 连番, 連番, 番号, 순번, 연번, 번호, ลำดับ, ลำดับที่, stt, so thu tu, م, مسلسل, الرقم المسلسل, الرقم التسلسلي, رقم مسلسل, ردیف, שורה`;
