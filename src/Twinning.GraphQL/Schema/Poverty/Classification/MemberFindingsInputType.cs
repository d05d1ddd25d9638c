using GraphQL.Types;
using Twinning.Domain.Poverty.Classification;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

internal sealed class MemberFindingsInputType : InputObjectGraphType<MemberFindings>
{
    public MemberFindingsInputType()
    {
        Name = "MemberFindingsInput";
        Description = "What a review finds of a member: only what indicators need, no name, no sex, no ethnicity.";
        Field<DateOnlyGraphType>("bornOn").Description("The day of birth.");
        Field<IllnessCareType>("illness").Description("Whether the person was ill and went for care.");
        Field<BooleanGraphType>("hasHealthInsurance").Description("Whether the person has health insurance now (thẻ bảo hiểm y tế).");
        Field<BooleanGraphType>("isStunted").Description("Whether the person is stunted, by height for age (suy dinh dưỡng chiều cao theo tuổi).");
        Field<BooleanGraphType>("isUnderweight").Description("Whether the person is underweight, by weight for age (suy dinh dưỡng cân nặng theo tuổi).");
        Field<SchoolLevelType>("studies").Description("The level at which the person studies.");
        Field<GeneralDiplomaType>("diploma").Description("The highest diploma of general education.");
        Field<BooleanGraphType>("hasVocationalDiploma").Description("Whether the person holds a vocational certificate or diploma (sơ cấp, trung cấp, cao đẳng nghề).");
        Field<BooleanGraphType>("isTrainedByEmployer").Description("Whether an enterprise employs the person and has trained them on the job, certified.");
        Field<BooleanGraphType>("isOfWorkingAge").Description("Whether the person is of working age; the labour code of the year says who is.");
        Field<WorkSituationType>("work").Description("What the person does for work.");
        Field<SocialAllowanceType>("allowance").Description("The monthly social allowance the person receives.");
    }
}

internal sealed class ServiceFindingsInputType : InputObjectGraphType<ServiceFindings>
{
    public ServiceFindingsInputType()
    {
        Name = "ServiceFindingsInput";
        Description = "What a review finds of water, latrine, services and assets.";
        Field<WaterSourceType>("water").Description("The main source of water.");
        Field<LatrineType>("latrine").Description("The latrine.");
        Field<BooleanGraphType>("usesTelecommunications").Description("Whether any member uses a telephone subscription or the internet, as the review of 2016 asks.");
        Field<BooleanGraphType>("usesInternet").Description("Whether any member uses the internet, as the review of 2022 asks.");
        Field<BooleanGraphType>("hearsLoudspeaker").Description("Whether the household hears the loudspeaker of the commune or village (hệ thống loa truyền thanh).");
        Field<BooleanGraphType>("hasTelevision").Description("Whether it has a television.");
        Field<BooleanGraphType>("hasRadio").Description("Whether it has a radio.");
        Field<BooleanGraphType>("hasDesktopComputer").Description("Whether it has a desktop computer.");
        Field<BooleanGraphType>("hasTelephone").Description("Whether it has a telephone other than a smartphone.");
        Field<BooleanGraphType>("hasLaptop").Description("Whether a member has a laptop.");
        Field<BooleanGraphType>("hasTablet").Description("Whether a member has a tablet.");
        Field<BooleanGraphType>("hasSmartphone").Description("Whether a member has a smartphone.");
    }
}
