using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class LocalityRulesTests
{
    [Fact]
    public void The_published_tree_keeps_every_rule()
    {
        Assert.Empty(LocalityRules.Judge(LocalitiesCsv.Tree));
    }

    [Fact]
    public void Every_rule_has_its_own_code()
    {
        Assert.Equal(8, new RuleCatalogue(LocalityRules.All).Rules.Count);
    }

    [Fact]
    public void All_broken_rules_are_told_at_once_in_the_order_of_the_rules()
    {
        var tree = Tree(
            Commune(1, DayRange.Since(Day(2020)), 9) with { Names = [] },
            Village(2, DayRange.Always).With((1, DayRange.Always), (3, DayRange.Always)),
            Village(3, DayRange.Always));

        Assert.Equal(
            ["AREA-PARENT-NOT-THERE", "AREA-PARENT-NOT-THERE", "AREA-PARENT-LEVEL", "AREA-PARENT-TWICE", "AREA-WITHOUT-NAME"],
            tree.Codes());
    }

    [Fact]
    public void A_message_names_the_areas_and_the_days_in_both_languages()
    {
        var tree = Tree(
            Commune(1, DayRange.UpTo(Day(2025, 6, 30))) with { Names = [new("Chư Băh", DayRange.UpTo(Day(2025, 6, 30)))] },
            Village(2, DayRange.Always, 1) with { Kind = "bôn", Names = [new("Bôn 01", DayRange.Always)] });

        var message = Assert.Single(LocalityRules.Judge(tree)).Message;

        Assert.Equal(
            "bôn Bôn 01 (2) has xã Chư Băh (1) as parent on every day, but that area exists up to 2025-06-30; name another parent for the remaining days.",
            message.English);
        Assert.Equal(
            "bôn Bôn 01 (2) được ghi trực thuộc xã Chư Băh (1) (mọi ngày), nhưng đơn vị này chỉ tồn tại đến hết 30/06/2025; hãy ghi cấp trên khác cho những ngày còn lại.",
            message.Vietnamese);
    }
}
