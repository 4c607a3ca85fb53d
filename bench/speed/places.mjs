// Where made-up customers come from. Shares of a hundred customers; cultures without one have 1.
export const SHARES = {
  anglo: 18,
  hispanic: 10,
  german: 6,
  french: 6,
  italian: 4,
  indian: 7,
  chinese: 6,
  arabic: 12,
  persian: 5,
  'east-slavic': 13,
  turkish: 3,
  korean: 2,
};

export const COUNTRIES = {
  anglo: ['United States', 'United Kingdom', 'Canada', 'Australia', 'Ireland'],
  hispanic: ['Spain', 'Mexico', 'Colombia', 'Argentina', 'Peru', 'Venezuela'],
  portuguese: ['Brazil', 'Portugal', 'Angola'],
  german: ['Germany', 'Austria', 'Switzerland'],
  french: ['France', 'Belgium', 'Switzerland'],
  italian: ['Italy'],
  'east-slavic': ['Russia', 'Ukraine', 'Belarus', 'Kazakhstan'],
  'south-slavic': ['Serbia', 'Bulgaria', 'Croatia'],
  turkish: ['Turkey', 'Germany'],
  arabic: ['Iraq', 'Syria', 'Egypt', 'Lebanon', 'Saudi Arabia', 'Morocco', 'Algeria', 'United Arab Emirates'],
  persian: ['Iran', 'Afghanistan'],
  indian: ['India', 'Nepal', 'Sri Lanka'],
  'pakistani-bengali': ['Pakistan', 'Bangladesh'],
  chinese: ['China', 'Taiwan', 'Singapore', 'Malaysia'],
  korean: ['South Korea', 'North Korea'],
  japanese: ['Japan'],
  vietnamese: ['Vietnam'],
  'nigerian-west-african': ['Nigeria', 'Ghana', 'Senegal', 'Mali'],
};

export const CITIES =
  'London,New York,Toronto,Sydney,Dublin,Madrid,Mexico City,Bogotá,Lima,São Paulo,Lisbon,Berlin,Vienna,Zürich,Paris,Lyon,Rome,Milan,Moscow,Kyiv,Minsk,Belgrade,Sofia,Istanbul,Ankara,Baghdad,Mosul,Damascus,Aleppo,Cairo,Beirut,Riyadh,Rabat,Algiers,Dubai,Tehran,Isfahan,Kabul,Herat,Mumbai,Delhi,Kathmandu,Karachi,Lahore,Dhaka,Beijing,Shanghai,Taipei,Singapore,Seoul,Busan,Tokyo,Osaka,Hanoi,Bangkok,Jakarta,Lagos,Accra,Nairobi,Addis Ababa'.split(
    ',',
  );
