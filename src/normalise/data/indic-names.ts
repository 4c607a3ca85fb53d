/**
 * Names in Devanagari and Bengali whose usual Latin spelling the letters do not give. Source: common knowledge of Hindi,
 * Nepali, Marathi and Bengali names, written by hand.
 */
export const INDIC_NAMES = `
singh सिंह सिंघ, kumar कुमार, sharma शर्मा, gandhi गांधी गाँधी, delhi दिल्ली,
mohammad मोहम्मद मुहम्मद মোহাম্মদ মুহাম্মদ মোহাম্মাদ, ahmed अहमद আহমেদ আহমদ, ali अली আলী আলি,
khan खान ख़ान খান, hussain हुसैन हुसेन হোসেন হোসাইন হুসাইন, hasan हसन হাসান, hasina হাসিনা,
sheikh शेख शेख़ শেখ, rahman रहमान রহমান, islam इस्लाम ইসলাম, abdul अब्दुल আব্দুল আবদুল,
abdullah अब्दुल्ला अब्दुल्लाह আবদুল্লাহ আব্দুল্লাহ, abu अबू আবু, uddin উদ্দিন উদ্দীন,
chowdhury চৌধুরী চৌধুরি, chaudhary चौधरी, begum বেগম बेगम, khatun খাতুন, akter আক্তার আখতার,
miah মিয়া মিঞা, sarkar সরকার सरकार, das দাস दास, banerjee ব্যানার্জী ব্যানার্জি बनर्जी,
mukherjee মুখার্জী মুখার্জি मुखर्जी, chatterjee চ্যাটার্জী চ্যাটার্জি चटर्जी,
bhattacharya ভট্টাচার্য भट्टाचार्य, ghosh ঘোষ घोष, bose বসু बोस, roy রায় रॉय, ray राय, sen সেন सेन,
dutta দত্ত दत्त, saha সাহা, zia জিয়া, ziaur জিয়াউর, khaleda খালেদা, mujibur মুজিবুর,
bangabandhu বঙ্গবন্ধু, dhaka ঢাকা, bangladesh বাংলাদেশ, kolkata কলকাতা, karim করিম করীম, rahim রহিম রহীম,
kamal কামাল, jamal জামাল, alam আলম, haque হক, mostafa মোস্তফা, mahmud মাহমুদ, rashid রশিদ রশীদ,
yunus ইউনূস ইউনুস, ibrahim ইব্রাহিম ইব্রাহীম इब्राहिम इब्राहीम, yusuf ইউসুফ यूसुफ, usman ওসমান উসমান उस्मान,
omar ওমর উমর उमर, fatima ফাতেমা ফাতিমা फातिमा, ayesha আয়েশা आयशा, mohan मोहन, mukesh मुकेश,
dawood दाऊद দাউদ, lakhvi लखवी, saeed सईद সাঈদ, hafiz हाफिज हाफ़िज़ হাফিজ, azhar अजहर अज़हर,
masood मसूद মাসুদ, zakir जाकिर ज़ाकिर জাকির, naik नाईक नायक নায়েক, patel पटेल, thapa थापा,
prachanda प्रचण्ड प्रचंड, dahal दाहाल, oli ओली, nepal नेपाल, kathmandu काठमाडौं काठमांडू,
mumbai मुंबई मुम्बई, modi मोदी মোদী মোদি, narendra नरेन्द्र नरेंद्र নরেন্দ্র, amit अमित অমিত,
rajiv राजीव রাজীব, rahul राहुल রাহুল, sonia सोनिया, indira इन्दिरा इंदिरा, jawaharlal जवाहरलाल, nehru नेहरू,
manmohan मनमोहन, yadav यादव, gupta गुप्ता, verma वर्मा, mishra मिश्रा मिश्र, pandey पांडे पाण्डेय पांडेय,
tiwari तिवारी, dubey दुबे, joshi जोशी, desai देसाई, shah शाह শাহ, reddy रेड्डी, rao राव, iyer अय्यर,
nair नायर, menon मेनन, krishnan कृष्णन, lakshmi लक्ष्मी, shrestha श्रेष्ठ, gurung गुरुङ गुरूङ, tamang तामाङ,
rai राई, sherpa शेर्पा, bahadur बहादुर, prasad प्रसाद প্রসাদ, devi देवी দেবী, company कंपनी कम्पनी কোম্পানি,
limited लिमिटेड লিমিটেড, private प्राइवेट প্রাইভেট, bank बैंक ব্যাংক, india इंडिया इण्डिया
`;
