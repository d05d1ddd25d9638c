using Twinning.Domain.Poverty.Classification;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

internal sealed class HouseGradeType : EnumType<HouseGrade>
{
    public HouseGradeType()
        : base("HouseGrade", "The four grades of houses.")
    {
        Value(HouseGrade.Solid, "Solid (nhà kiên cố).");
        Value(HouseGrade.HalfSolid, "Half solid (nhà bán kiên cố).");
        Value(HouseGrade.HardlySolid, "Hardly solid (nhà thiếu kiên cố).");
        Value(HouseGrade.Makeshift, "Makeshift (nhà đơn sơ).");
    }
}

internal sealed class IllnessCareType : EnumType<IllnessCare>
{
    public IllnessCareType()
        : base("IllnessCare", "Whether a person was ill and went for care; ill means in bed and in need of care, or off work or school.")
    {
        Value(IllnessCare.NotIll, "Was not ill.");
        Value(IllnessCare.Treated, "Was ill and went for examination or treatment (khám, chữa bệnh).");
        Value(IllnessCare.NotTreated, "Was ill and did not go.");
    }
}

internal sealed class SchoolLevelType : EnumType<SchoolLevel>
{
    public SchoolLevelType()
        : base("SchoolLevel", "The level at which a person studies.")
    {
        Value(SchoolLevel.None, "Does not study (không đi học).");
        Value(SchoolLevel.Preschool, "Kindergarten (mầm non).");
        Value(SchoolLevel.Primary, "Primary school (tiểu học).");
        Value(SchoolLevel.LowerSecondary, "Lower secondary school (trung học cơ sở).");
        Value(SchoolLevel.UpperSecondary, "Upper secondary school (trung học phổ thông).");
        Value(SchoolLevel.Vocational, "Vocational training (giáo dục nghề nghiệp).");
        Value(SchoolLevel.Higher, "University or higher (đại học trở lên).");
    }
}

internal sealed class GeneralDiplomaType : EnumType<GeneralDiploma>
{
    public GeneralDiplomaType()
        : base("GeneralDiploma", "The highest diploma of general education that a person holds.")
    {
        Value(GeneralDiploma.None, "None.");
        Value(GeneralDiploma.Primary, "Primary school (tiểu học).");
        Value(GeneralDiploma.LowerSecondary, "Lower secondary school (trung học cơ sở).");
        Value(GeneralDiploma.UpperSecondary, "Upper secondary school (trung học phổ thông).");
    }
}

internal sealed class WorkSituationType : EnumType<WorkSituation>
{
    public WorkSituationType()
        : base("WorkSituation", "What a review finds of a person's work.")
    {
        Value(WorkSituation.NotSeeking, "Does not look for work, or is not able to work.");
        Value(WorkSituation.CannotFindWork, "Is able and willing to work and cannot find any (không tìm được việc làm).");
        Value(WorkSituation.WagesWithoutContract, "Works for wages without a labour contract (làm công ăn lương không có hợp đồng lao động).");
        Value(WorkSituation.WagesWithContract, "Works for wages with a labour contract (có hợp đồng lao động).");
        Value(WorkSituation.OwnWork, "Works otherwise, such as on the family's own fields.");
    }
}

internal sealed class SocialAllowanceType : EnumType<SocialAllowance>
{
    public SocialAllowanceType()
        : base("SocialAllowance", "The monthly social allowance that a person receives (trợ cấp xã hội hằng tháng).")
    {
        Value(SocialAllowance.None, "None.");
        Value(SocialAllowance.AsElderly, "As an elderly person (người cao tuổi).");
        Value(SocialAllowance.AsDisabled, "As a disabled person (người khuyết tật).");
        Value(SocialAllowance.Other, "For another reason.");
    }
}

internal sealed class WaterSourceType : EnumType<WaterSource>
{
    public WaterSourceType()
        : base("WaterSource", "The main source of water for living (nguồn nước sinh hoạt).")
    {
        Value(WaterSource.Other, "Another source, such as a river or an unprotected well.");
        Value(WaterSource.Piped, "Piped water (nước máy).");
        Value(WaterSource.DrilledWell, "A drilled well (giếng khoan).");
        Value(WaterSource.ProtectedDugWell, "A protected dug well (giếng đào được bảo vệ).");
        Value(WaterSource.ProtectedSpring, "A protected spring (khe, mó được bảo vệ).");
        Value(WaterSource.Rain, "Rain (nước mưa).");
        Value(WaterSource.Bottled, "Bottled water (nước đóng chai, đóng bình).");
    }
}

internal sealed class LatrineType : EnumType<Latrine>
{
    public LatrineType()
        : base("Latrine", "A household's latrine (hố xí, nhà tiêu).")
    {
        Value(Latrine.None, "None.");
        Value(Latrine.Septic, "Septic or half septic (tự hoại, bán tự hoại).");
        Value(Latrine.PourFlush, "Pour-flush (thấm dội nước).");
        Value(Latrine.VentilatedImprovedPit, "A ventilated improved pit (hố xí cải tiến có ống thông hơi).");
        Value(Latrine.DoubleVault, "A double vault (hai ngăn).");
        Value(Latrine.Other, "Another kind.");
    }
}
