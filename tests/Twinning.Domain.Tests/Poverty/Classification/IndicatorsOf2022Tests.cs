using System;
using System.Linq;
using Twinning.Domain.Poverty.Classification;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Classification.SomeFindings;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class IndicatorsOf2022Tests
{
    [Theory]
    [InlineData(true, WorkSituation.CannotFindWork, true)]
    [InlineData(true, WorkSituation.WagesWithoutContract, true)]
    [InlineData(true, WorkSituation.WagesWithContract, false)]
    [InlineData(true, WorkSituation.OwnWork, false)]
    [InlineData(true, WorkSituation.NotSeeking, false)]
    [InlineData(false, WorkSituation.CannotFindWork, false)]
    [InlineData(null, WorkSituation.CannotFindWork, null)]
    [InlineData(null, WorkSituation.OwnWork, false)]
    [InlineData(true, null, null)]
    [InlineData(false, null, false)]
    public void Who_is_of_working_age_finds_work_and_has_a_contract(bool? isOfWorkingAge, WorkSituation? work, bool? expected) =>
        Assert.Equal(expected, Of(Aged(40), Aged(40) with { IsOfWorkingAge = isOfWorkingAge, Work = work }).IsDeprived("VN-2022-EMPLOYMENT"));

    [Theory]
    [InlineData(4, 2, 0, false)]
    [InlineData(5, 3, 0, true)]
    [InlineData(5, 2, 0, false)]
    [InlineData(5, 2, 1, null)]
    [InlineData(5, 3, 2, true)]
    [InlineData(4, 1, 1, false)]
    [InlineData(4, 1, 2, null)]
    [InlineData(1, 1, 0, true)]
    public void No_more_than_half_of_the_members_are_dependants(int members, int dependants, int notKnown, bool? expected)
    {
        MemberFindings[] all =
        [
            .. Enumerable.Repeat(Aged(15), dependants),
            .. Enumerable.Repeat(Aged(40) with { Allowance = null }, notKnown),
            .. Enumerable.Repeat(Aged(40), members - dependants - notKnown),
        ];

        Assert.Equal(expected, Of(all).IsDeprived("VN-2022-DEPENDANTS"));
    }

    [Theory]
    [InlineData(16, 1, SocialAllowance.None, true)]
    [InlineData(16, 0, SocialAllowance.None, false)]
    [InlineData(85, 0, SocialAllowance.None, false)]
    [InlineData(85, 0, SocialAllowance.AsElderly, true)]
    [InlineData(40, 0, SocialAllowance.AsDisabled, true)]
    [InlineData(40, 0, SocialAllowance.Other, false)]
    [InlineData(15, 0, null, true)]
    [InlineData(40, 0, null, null)]
    public void A_dependant_is_a_child_or_receives_an_allowance_as_elderly_or_disabled(
        int age,
        int daysLater,
        SocialAllowance? allowance,
        bool? expected) =>
        Assert.Equal(expected, Of(Aged(age, daysLater) with { Allowance = allowance }).IsDeprived("VN-2022-DEPENDANTS"));

    [Theory]
    [InlineData(16, 1, true, false, true)]
    [InlineData(16, 1, false, true, true)]
    [InlineData(16, 0, true, true, false)]
    [InlineData(16, 1, false, false, false)]
    [InlineData(16, 1, null, true, true)]
    [InlineData(16, 1, null, false, null)]
    [InlineData(16, 0, null, null, false)]
    public void A_child_below_sixteen_is_neither_stunted_nor_underweight(int age, int daysLater, bool? stunted, bool? underweight, bool? expected) =>
        Assert.Equal(
            expected,
            Of(Aged(40), Aged(age, daysLater) with { IsStunted = stunted, IsUnderweight = underweight }).IsDeprived("VN-2022-NUTRITION"));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_child_without_health_insurance_counts_from_its_sixth_birthday(int daysLater, bool expected) =>
        Assert.Equal(expected, Of(Aged(6, daysLater) with { HasHealthInsurance = false }).IsDeprived("VN-2022-HEALTH-INSURANCE"));

    [Fact]
    public void One_certain_member_is_enough_whatever_is_not_known_of_the_others() => Assert.True(
        Of(new MemberFindings(), Aged(40) with { HasHealthInsurance = false }, new MemberFindings()).IsDeprived("VN-2022-HEALTH-INSURANCE"));

    [Theory]
    [InlineData(16, 1, GeneralDiploma.None, false, false)]
    [InlineData(16, 0, GeneralDiploma.None, false, true)]
    [InlineData(16, 0, GeneralDiploma.LowerSecondary, false, false)]
    [InlineData(18, 1, GeneralDiploma.LowerSecondary, false, false)]
    [InlineData(18, 0, GeneralDiploma.LowerSecondary, false, true)]
    [InlineData(18, 0, GeneralDiploma.UpperSecondary, false, false)]
    [InlineData(18, 0, GeneralDiploma.None, true, false)]
    [InlineData(16, 0, GeneralDiploma.None, true, true)]
    [InlineData(30, 0, GeneralDiploma.None, false, true)]
    [InlineData(31, 1, GeneralDiploma.None, false, true)]
    [InlineData(31, 0, GeneralDiploma.None, false, false)]
    [InlineData(20, 0, null, false, null)]
    [InlineData(20, 0, null, true, false)]
    [InlineData(20, 0, GeneralDiploma.UpperSecondary, null, false)]
    [InlineData(31, 0, null, null, false)]
    public void A_young_adult_holds_the_diploma_of_the_age(int age, int daysLater, GeneralDiploma? diploma, bool? vocational, bool? expected) =>
        Assert.Equal(
            expected,
            Of(Aged(age, daysLater) with { Diploma = diploma, HasVocationalDiploma = vocational }).IsDeprived("VN-2022-ADULT-EDUCATION"));

    [Theory]
    [InlineData(SchoolLevel.LowerSecondary, false, false)]
    [InlineData(SchoolLevel.None, true, false)]
    [InlineData(SchoolLevel.None, false, true)]
    [InlineData(SchoolLevel.None, null, null)]
    [InlineData(null, false, null)]
    [InlineData(null, true, false)]
    public void A_young_adult_who_studies_or_is_trained_at_work_needs_no_diploma(SchoolLevel? studies, bool? trained, bool? expected) => Assert.Equal(
        expected,
        Of(Aged(20) with { Diploma = GeneralDiploma.None, Studies = studies, IsTrainedByEmployer = trained }).IsDeprived("VN-2022-ADULT-EDUCATION"));

    [Theory]
    [InlineData(3, 1, SchoolLevel.None, false)]
    [InlineData(3, 0, SchoolLevel.None, true)]
    [InlineData(3, 0, SchoolLevel.Preschool, false)]
    [InlineData(6, 1, SchoolLevel.Preschool, false)]
    [InlineData(6, 0, SchoolLevel.Preschool, true)]
    [InlineData(6, 0, SchoolLevel.Primary, false)]
    [InlineData(6, 1, SchoolLevel.Primary, false)]
    [InlineData(12, 1, SchoolLevel.Primary, false)]
    [InlineData(12, 0, SchoolLevel.Primary, true)]
    [InlineData(12, 0, SchoolLevel.LowerSecondary, false)]
    [InlineData(11, 0, SchoolLevel.LowerSecondary, false)]
    [InlineData(16, 1, SchoolLevel.UpperSecondary, false)]
    [InlineData(16, 1, SchoolLevel.None, true)]
    [InlineData(16, 0, SchoolLevel.None, false)]
    [InlineData(10, 0, null, null)]
    [InlineData(16, 0, null, false)]
    public void A_child_is_in_school_at_the_level_of_its_age_or_above(int age, int daysLater, SchoolLevel? studies, bool? expected) =>
        Assert.Equal(expected, Of(Aged(age, daysLater) with { Studies = studies }).IsDeprived("VN-2022-CHILD-SCHOOLING"));

    [Theory]
    [InlineData(true, true, true, false)]
    [InlineData(true, true, false, false)]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, false, true)]
    [InlineData(false, false, true, true)]
    [InlineData(false, false, null, true)]
    [InlineData(true, false, null, null)]
    [InlineData(true, null, null, null)]
    [InlineData(true, true, null, false)]
    public void Two_of_three_structures_are_durable(bool? walls, bool? columns, bool? roof, bool? expected)
    {
        var dwelling = new DwellingFindings { WallsAreDurable = walls, ColumnsAreDurable = columns, RoofIsDurable = roof };

        Assert.Equal(expected, With(dwelling).IsDeprived("VN-2022-HOUSING-QUALITY"));
    }

    [Fact]
    public void Every_source_of_water_that_is_named_is_hygienic_and_no_other() => Assert.All(
        Enum.GetValues<WaterSource>(),
        water => Assert.All(
            ["VN-2016-WATER-SOURCE", "VN-2022-WATER-SOURCE"],
            code => Assert.Equal(water == WaterSource.Other, With(new ServiceFindings { Water = water }).IsDeprived(code))));

    [Fact]
    public void Every_kind_of_latrine_that_is_named_is_hygienic_and_no_other() => Assert.All(
        Enum.GetValues<Latrine>(),
        latrine => Assert.All(
            ["VN-2016-LATRINE", "VN-2022-LATRINE"],
            code => Assert.Equal(latrine is Latrine.None or Latrine.Other, With(new ServiceFindings { Latrine = latrine }).IsDeprived(code))));

    [Fact]
    public void Water_and_latrine_may_be_not_known() => Assert.All(
        ["VN-2016-WATER-SOURCE", "VN-2022-WATER-SOURCE", "VN-2016-LATRINE", "VN-2022-LATRINE"],
        code => Assert.Null(With(new ServiceFindings()).IsDeprived(code)));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, null)]
    public void Somebody_uses_the_internet(bool? uses, bool? expected) =>
        Assert.Equal(expected, With(new ServiceFindings { UsesInternet = uses }).IsDeprived("VN-2022-TELECOMMUNICATIONS"));

    [Fact]
    public void One_device_is_enough()
    {
        var none = new ServiceFindings
        {
            HasTelevision = false,
            HasRadio = false,
            HasDesktopComputer = false,
            HasTelephone = false,
            HasLaptop = false,
            HasTablet = false,
            HasSmartphone = false,
            HearsLoudspeaker = true,
        };

        Assert.True(With(none).IsDeprived("VN-2022-INFORMATION-ASSETS"));
        Assert.Null(With(none with { HasTablet = null }).IsDeprived("VN-2022-INFORMATION-ASSETS"));
        Assert.All(
            [
                none with { HasTelevision = true }, none with { HasRadio = true }, none with { HasDesktopComputer = true },
                none with { HasTelephone = true }, none with { HasLaptop = true }, none with { HasTablet = true },
                none with { HasSmartphone = true, HasTablet = null },
            ],
            services => Assert.False(With(services).IsDeprived("VN-2022-INFORMATION-ASSETS")));
    }
}
