//! ISO 639-3: the three letters of a language, which Kiwix and library catalogues ask for.

use super::Tag;

/// Two letters of ISO 639-1 and the three of ISO 639-3 that mean the same, macrolanguages among them.
const CODES: &str = "\
    aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bibis \
    bmbam bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu \
    dvdiv dzdzo eeewe elell eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry \
    gagle gdgla glglg gngrn guguj gvglv hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina \
    idind ieile igibo iiiii ikipk ioido isisl itita iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz \
    klkal kmkhm knkan kokor krkau kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao \
    ltlit lulub lvlav mgmlg mhmah mimri mkmkd mlmal mnmon mrmar msmsa mtmlt mymya nanau nbnob ndnde \
    nenep ngndo nlnld nnnno nonor nrnbl nvnav nynya ococi ojoji omorm orori ososs papan pipli plpol \
    pspus ptpor quque rmroh rnrun roron rurus rwkin sasan scsrd sdsnd sesme sgsag shhbs sisin skslk \
    slslv smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe swswa tatam tetel tgtgk ththa titir \
    tktuk tltgl tntsn toton trtur tstso tttat twtwi tytah uguig ukukr ururd uzuzb veven vivie vovol \
    wawln wowol xhxho yiyid yoyor zazha zhzho zuzul";

impl Tag {
    /// `ben` for `bn`, `uzb` for `uz-Cyrl`, `ckb` for `ckb`; `mul` for what is no language.
    pub fn alpha3(&self) -> &str {
        let primary = self.primary();
        match primary.len() {
            2 => CODES
                .split(' ')
                .find_map(|code| code.strip_prefix(primary).filter(|rest| rest.len() == 3))
                .unwrap_or("mul"),
            3 => primary,
            _ => "mul",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_three_letters() {
        let codes =
            ["en", "bn", "uz-Cyrl", "ar", "zh-Hans", "ckb", "x-klingon"].map(|tag| Tag::new(tag).alpha3().to_owned());
        assert_eq!(codes, ["eng", "ben", "uzb", "ara", "zho", "ckb", "mul"]);
        assert!(CODES.split(' ').all(|code| code.len() == 5));
    }
}
