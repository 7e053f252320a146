"""Tables of languages: those that people speak, and those that machines do. Words only."""

from store.cv.words import words

# Languages that are no people's: what stands below "Languages" of a programmer.
CODE = words("""
python java javascript typescript c++ c# sql html css html5 css3 ruby php swift kotlin scala matlab
perl bash haskell rust golang julia fortran assembly lua clojure elixir dart lisp scheme prolog
cuda verilog vhdl latex objective-c vba sas stata node.js react.js
""")
# Languages that people speak, in several languages.
NATURAL = words("""
english chinese mandarin cantonese german french spanish italian portuguese dutch russian arabic
hindi urdu bengali tamil telugu marathi gujarati kannada malayalam punjabi japanese korean
vietnamese thai indonesian malay turkish persian farsi hebrew greek polish czech slovak hungarian
romanian bulgarian ukrainian serbian croatian slovenian swedish norwegian danish finnish icelandic
estonian latvian lithuanian catalan basque galician swahili latin esperanto deutsch englisch
französisch spanisch italienisch russisch chinesisch japanisch türkisch polnisch anglais allemand
français espagnol italien portugais arabe chinois japonais russe inglés alemán francés español
italiano portugués chino inglese tedesco francese spagnolo portoghese cinese inglês alemão francês
espanhol engels duits frans spaans nederlands sanskrit nepali sinhala
英语 中文 普通话 日语 法语 德语 汉语
filipino tagalog sign
igbo yoruba hausa zulu xhosa isixhosa isizulu sesotho setswana afrikaans amharic somali shona twi
akan wolof kinyarwanda lingala tigrinya oromo irish gaelic welsh scots breton frisian luxembourgish
maltese albanian macedonian bosnian montenegrin belarusian georgian armenian azerbaijani kazakh
uzbek
mongolian tibetan kurdish pashto dari assamese odia oriya konkani sindhi kashmiri khmer lao burmese
javanese sundanese taiwanese hokkien hakka shanghainese maori hawaiian quechua guarani yiddish
ungarisch norwegisch schwedisch dänisch finnisch niederländisch tschechisch arabisch griechisch
rumänisch latein koreanisch portugiesisch ukrainisch persisch hebräisch kroatisch serbisch
hongrois néerlandais grec polonais roumain turc suédois norvégien danois tchèque latin coréen
euskera catalán gallego valenciano ruso árabe japonés coreano latín polaco rumano griego neerlandés
português castellano latino brasileiro magyar suomi norsk svenska dansk polski türkçe
russo arabo giapponese latino greco polacco rumeno catalano coreano ucraino olandese árabe japonês
russisch spaans portugees arabisch pools turks zweeds latijn grieks
韩语 俄语 西班牙语 葡萄牙语 意大利语 阿拉伯语 粤语 国语 中国语
""")
