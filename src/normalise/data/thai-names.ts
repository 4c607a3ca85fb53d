/**
 * Elements of Thai names and their usual Latin spelling, where the letters alone do not tell. Source: common knowledge of
 * Thai given names, surnames and words in company names; written by hand.
 */
export const THAI_NAMES = `
si ศรี, orathai อรทัย, suwan สุวรรณ, wan วรรณ, wanna วรรณา, kanok กนก, kaew แก้ว, chan จันทร์ จันทร, phen เพ็ญ, chai ชัย, sura สุร,
phrom พรหม, phromma พรหมา, thai ไทย, thai ทัย, mani มณี, napha นภา, nophan นพรรณ, siam สยาม, samut สมุทร, wong วงศ์ วงษ์,
sawat สวัสดิ์, sak ศักดิ์, sit สิทธิ์, phan พันธุ์ พันธ์, rat รัตน์ รัตน, rattana รัตนา, phong พงศ์ พงษ์, sap ทรัพย์,
bun บุญ, thong ทอง, som สม, prasoet ประเสริฐ, pra ประ, nat ณัฐ, thana ธนา, thana ธน, korn กร, phon พล, phon พร,
phorn ภรณ์, wit วิทย์ วิทยา, wat วัฒน์ วัฒน, watthana วัฒนา, charoen เจริญ, rung รุ่ง, rueang เรือง, kit กิจ, phanit พาณิชย์,
saeng แสง, sombat สมบัติ, sri สิริ, siri ศิริ, phat พัฒน์ พัฒน, phattana พัฒนา, nakhon นคร, mongkhon มงคล, ratcha ราช,
racha ราชา, thep เทพ, thewa เทวา, kun กุล, trakun ตระกูล, anan อนันต์, an อันต์, aphi อภิ, adisak อดิศักดิ์, chat ชาติ,
chart ชาต, det เดช, dit ดิษฐ์, in อินทร์, inthara อินทร, khun คุณ, lak ลักษณ์, lert เลิศ, loet เลิศ, man มั่น, mit มิตร,
nan นันท์ นันท, nantha นันทา, niran นิรันดร์, ngam งาม, phaisan ไพศาล, phichai พิชัย, phiphat พิพัฒน์, phumi ภูมิ, prasit
ประสิทธิ์, prawit ประวิทย์, preecha ปรีชา, sathit สถิตย์, sathien เสถียร, somsak สมศักดิ์, somchai สมชาย, suk สุข, suphap
สุภาพ, surin สุรินทร์, suthep สุเทพ, tha ฐา, thawi ทวี, thirat ธีรัตน์, thira ธีระ ธีร, udom อุดม, ubon อุบล, veera วีระ, wira วีร,
wichai วิชัย, wirot วิโรจน์, yot ยศ, yothin โยธิน, company บริษัท, limited จำกัด, public มหาชน,
bank ธนาคาร, trading เทรดดิ้ง, group กรุ๊ป, holding โฮลดิ้ง, international อินเตอร์เนชั่นแนล, industry อุตสาหกรรม,
import นำเข้า, export ส่งออก, transport ขนส่ง, engineering วิศวกรรม, construction ก่อสร้าง, party พรรค, council สภา,
foundation มูลนิธิ, organization องค์กร องค์การ, front แนวร่วม, army กองทัพ, islam อิสลาม, liberation ปลดปล่อย,
movement ขบวนการ, ministry กระทรวง, office สำนักงาน, association สมาคม, university มหาวิทยาลัย, institute สถาบัน
`;
