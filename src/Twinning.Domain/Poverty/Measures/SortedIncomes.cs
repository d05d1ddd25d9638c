using System;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Incomes with their weights in ascending order, so that a sum over them does not depend on the order they came in.</summary>
internal sealed class SortedIncomes
{
    private readonly double[] _incomes;
    private readonly double[] _weights;

    /// <summary>Sorts the arrays, which it takes over.</summary>
    public SortedIncomes(double[] incomes, double[] weights)
    {
        (_incomes, _weights) = (incomes, weights);
        Array.Sort(incomes, weights);
        for (int first = 0, next; first < incomes.Length; first = next)
        {
            for (next = first + 1; next < incomes.Length && incomes[next] == incomes[first];)
            {
                next++;
            }

            Array.Sort(weights, first, next - first);
        }
    }

    public int Count => _incomes.Length;

    /// <summary>Returns the sum of a term of income and weight, times the weight, from the lowest income up; who has no weight is skipped.</summary>
    public double Sum(Func<double, double, double> term)
    {
        var sum = default(CompensatedSum);
        for (var at = 0; at < _incomes.Length; at++)
        {
            if (_weights[at] > 0)
            {
                sum.Add(_weights[at] * term(_incomes[at], _weights[at]));
            }
        }

        return sum.Value;
    }
}
