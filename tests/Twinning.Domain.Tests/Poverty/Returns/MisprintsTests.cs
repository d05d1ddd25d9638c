using Twinning.Domain.Poverty.Returns;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class MisprintsTests
{
    [Fact]
    public void Neighbouring_digits_are_swapped_also_across_the_point_but_no_number_begins_with_a_needless_zero()
    {
        Assert.Equal([120m], Misprints.Swaps(102m));
        Assert.Equal([0.12m, 1.20m], Misprints.Swaps(1.02m));
        Assert.Equal([0.1m], Misprints.Swaps(1.0m));
        Assert.Empty(Misprints.Swaps(10m));
        Assert.Empty(Misprints.Swaps(11m));
        Assert.Empty(Misprints.Swaps(7m));
    }
}
