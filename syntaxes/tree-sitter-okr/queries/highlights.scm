(comment) @comment
(string) @string
(number) @number
(date) @constant
(person_name) @variable
(url) @string.special
(operator) @operator
(keyword) @keyword
(unit name: (name) @type)
(cycle name: (name) @type)
(objective name: (name) @function)
(key_result name: (name) @function)
(kpi name: (name) @function)
