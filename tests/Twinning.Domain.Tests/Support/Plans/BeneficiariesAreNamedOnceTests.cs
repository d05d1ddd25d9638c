using Twinning.Domain.Support.Plans;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class BeneficiariesAreNamedOnceTests
{
    [Theory]
    [InlineData(new long[0], true)]
    [InlineData(new long[] { 5 }, false)]
    [InlineData(new long[] { 5, 6 }, false)]
    [InlineData(new long[] { 5, 6, 5 }, true)]
    public void Households_are_named_at_least_one_and_each_once(long[] households, bool isBroken)
    {
        var task = SomePlan.Task with { Beneficiaries = TaskBeneficiaries.OfHouseholds(households) };

        Assert.Equal(SomeSupport.If(isBroken, "PLAN-BENEFICIARIES"), SomePlan.Of(task).Codes());
    }

    [Fact]
    public void Other_beneficiaries_need_no_households()
    {
        TaskBeneficiaries[] others = [TaskBeneficiaries.TheVillage, TaskBeneficiaries.OfInstitution(VillageInstitution.School)];

        Assert.All(others, other => Assert.Empty(SomePlan.Of(SomePlan.Task with { Beneficiaries = other }).Codes()));
        Assert.Equal(VillageInstitution.School, others[1].Institution);
        Assert.Equal(HouseholdGroup.Poor, SomePlan.Task.Beneficiaries.Group);
        Assert.Empty(others[0].Households);
    }
}
