using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

public class DisjointSetsTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    public void The_smallest_number_of_a_set_names_it(int a, int b)
    {
        var sets = new DisjointSets(5);

        sets.Join(a, b);
        sets.Join(4, 3);

        Assert.Equal([0, 1, 2, 1, 1], Enumerable.Range(0, 5).Select(sets.SetOf));
    }
}
